import { a1ToR1C1, r1c1ToA1 } from "hucre";

export interface Place {
  row: number;
  column: number;
}

/** A formula written for one cell as another cell would have it: relative references move along. */
export function shiftFormula(formula: string, from: Place, to: Place): string {
  return r1c1ToA1(a1ToR1C1(formula, from.row, from.column), to.row, to.column);
}
