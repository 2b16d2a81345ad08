/** `Excel.NumberFormatCategory`, by what stands in a format; the first that fits. */
const categories: readonly (readonly [pattern: RegExp, category: string])[] = [
  [/^General$/i, "General"],
  [/^@$/, "Text"],
  [/^_[-( $¥€£]/, "Accounting"],
  [/%/, "Percentage"],
  [/E[+-]0/i, "Scientific"],
  [/\?\/\?|#\/\d/, "Fraction"],
  [/[yd]|m{3,}|m[/-]d|年|月|日/i, "Date"],
  [/h|s{1,2}|AM\/PM/i, "Time"],
  [/[$¥€£￥]/, "Currency"],
  [/^#?,?#*0(?:\.0+)?(?:_[) ])?(?:;.*)?$/, "Number"],
];

/** What Excel's list of number formats shows for one: texts in quotes do not count. */
export function categoryOf(format: string): string {
  const bare = format.replace(/"[^"]*"|\[[^$\]][^\]]*\]|\\./g, "");
  return categories.find(([pattern]) => pattern.test(bare))?.[1] ?? "Custom";
}
