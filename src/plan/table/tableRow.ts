/** One row below the header, by what it is. Indices are rows of the grid. */
export type TableRow =
  | {
      readonly kind: "project";
      readonly row: number;
      readonly texts: RowTexts;
      /** Its number stands below that of another: 1.1, or （1） under 1. */
      readonly below?: true;
    }
  /** Goes on with the project above: a further line of its content, a further unit. */
  | { readonly kind: "more"; readonly row: number; readonly texts: RowTexts }
  | {
      readonly kind: "section";
      readonly row: number;
      readonly name: string;
      readonly rank: number;
      /** Who leads those of its projects that name nobody. */
      readonly leads?: string;
      /** It heads only the projects with numbers below its own. */
      readonly layered?: true;
    }
  | { readonly kind: "header"; readonly row: number }
  | { readonly kind: "ignored"; readonly row: number; readonly text: string };

/** The texts of a row by column of the plan, merged cells resolved. */
export interface RowTexts {
  readonly no: string;
  readonly section: string;
  readonly title: string;
  readonly content: string;
  readonly investment: string;
  /** Money by its source. */
  readonly funds: readonly string[];
  /** True where the amount belongs to a merged cell that begins in a row above. */
  readonly investmentShared: boolean;
  readonly leads: string;
  readonly supports: readonly string[];
  readonly deadline: string;
}
