/** A move of whole rows: `count` rows inserted at `row` (positive) or deleted from it (negative). */
export interface RowShift {
  readonly row: number;
  readonly count: number;
}

/** Where a row (from 0) stands afterwards; a deleted row falls on the place of the deletion. */
export const shiftRow = (at: number, { row, count }: RowShift): number => {
  if (at < row) return at;
  return count >= 0 ? at + count : Math.max(row, at + count);
};

// Text in quotes is left alone; a reference may carry its sheet's name, quoted or plain.
const TOKENS =
  /"[^"]*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\p{L}\p{N}_(])/gu;

const sheetOf = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);

/**
 * Moves the references of a formula along with the rows of one sheet. `home` is the sheet the formula
 * stands on: references without a sheet's name mean that one.
 */
export function shiftFormula(
  formula: string,
  home: string,
  sheet: string,
  shift: RowShift,
): string {
  let lastSheet: string | null = null;
  let lastEnd = -1;
  return formula.replace(
    TOKENS,
    (token, prefix: string | undefined, column: string | undefined, row: string, at: number) => {
      const continues = formula[at - 1] === ":" && lastEnd === at - 1;
      lastEnd = at + token.length;
      if (column === undefined) return token;
      if (at > 0 && /[\p{L}\p{N}_.]/u.test(formula[at - 1] ?? "") && prefix === undefined)
        return token;
      const target: string = prefix ? sheetOf(prefix) : continues && lastSheet ? lastSheet : home;
      lastSheet = target;
      if (target.toLowerCase() !== sheet.toLowerCase()) return token;
      return `${prefix ?? ""}${column}${shiftRow(Number(row) - 1, shift) + 1}`;
    },
  );
}
