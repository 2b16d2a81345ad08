/** Literal strings widened, so that another language may say the same with other words. */
export type Widen<Text> = Text extends string
  ? string
  : Text extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Text]: Widen<Text[Key]> };
