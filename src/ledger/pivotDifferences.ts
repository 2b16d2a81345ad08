import { Decimal } from "decimal.js";
import type { Difference } from "../investment/differences";
import { cellAddress } from "./a1";
import { decimalCell } from "./moneyCell";
import { DIFFERENCE_TITLE, SUMMARY_TOTAL } from "./pivotWords";
import type { Block, CellContent } from "./sheetSpec";

/**
 * 差额明细: the difference between the list's total and the pivot's, project by project.
 *
 * @returns null where there is none to explain
 */
export function pivotDifferences(
  rows: readonly Difference[],
  { row, column }: { readonly row: number; readonly column: number },
): Block | null {
  if (rows.length === 0) return null;
  const first = row + 1;
  const lines = rows.map(({ no, title, planned, counted, difference }): CellContent[] => [
    `${no}\u3000${title}`,
    decimalCell(planned),
    decimalCell(counted),
    decimalCell(difference),
  ]);
  const total = (across: number, of: (row: Difference) => string): CellContent => ({
    formula: `=SUM(${cellAddress(first, across)}:${cellAddress(row + rows.length, across)})`,
    result: rows.reduce((sum, one) => sum.plus(of(one)), new Decimal(0)).toNumber(),
  });
  return {
    row,
    column,
    values: [
      [DIFFERENCE_TITLE, "清单投资", "计入透视", "差额"],
      ...lines,
      [
        SUMMARY_TOTAL,
        total(column + 1, ({ planned }) => planned),
        total(column + 2, ({ counted }) => counted),
        total(column + 3, ({ difference }) => difference),
      ],
    ],
  };
}
