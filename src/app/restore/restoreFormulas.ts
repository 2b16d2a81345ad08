import { parseAddress } from "../../ledger/a1";
import { doneShare } from "../../ledger/layTargets";
import { investedShare } from "../../ledger/layList";
import type { Ledger } from "../../ledger/readLedger";
import { lostFormulas } from "../../ledger/reading/lostFormulas";
import type { Formula } from "../../ledger/sheetSpec";
import type { Finding } from "../../progress/finding";
import type { SheetBlock } from "../workbook";

/** The formula of a row of a sheet; null where a column that it needs is missing. */
export type FormulaOf = (row: number) => Formula | null;

/** The formulas of 清单, wherever their columns stand. */
export const listFormula =
  ({ header: { at } }: NonNullable<Ledger["list"]>): FormulaOf =>
  (row) =>
    at.invested === undefined || at.investment === undefined
      ? null
      : investedShare(row, { invested: at.invested, investment: at.investment });

/** The formulas of 指标, wherever their columns stand. */
export const targetFormula =
  ({ header: { at } }: NonNullable<Ledger["targets"]>): FormulaOf =>
  (row) =>
    at.current === undefined ||
    at.value === undefined ||
    at.relation === undefined ||
    at.unit === undefined
      ? null
      : doneShare(row, {
          current: at.current,
          value: at.value,
          relation: at.relation,
          unit: at.unit,
        });

/**
 * Formulas that something was typed over. `shifted` tells where a row stands after the rows of the same
 * batch are inserted.
 */
export function restoreFormulas(
  { list, targets }: Ledger,
  damage: readonly Finding[],
  shifted: (sheet: string, row: number) => number,
): { readonly blocks: SheetBlock[]; readonly restored: Finding[] } {
  const blocks: SheetBlock[] = [];
  const restored: Finding[] = [];
  for (const finding of damage) {
    const { place, data } = finding;
    const area = place.cell === null ? null : parseAddress(place.cell);
    if (!area || (data["case"] !== "formula" && data["case"] !== "formulas")) continue;
    const found =
      list?.sheet.name === place.sheet
        ? { sheet: list.sheet, rows: list.match.rowOf, formulaOf: listFormula(list) }
        : targets && {
            sheet: targets.sheet,
            rows: targets.match.rowOf,
            formulaOf: targetFormula(targets),
          };
    if (!found) continue;
    const rows =
      data["case"] === "formula"
        ? [area.row]
        : lostFormulas(
            found.sheet,
            area.column,
            [...found.rows.values()].map(({ row }) => row),
          );
    const written = rows.flatMap((row): SheetBlock[] => {
      const at = shifted(place.sheet, row);
      const formula = found.formulaOf(at);
      return formula
        ? [{ sheet: place.sheet, row: at, column: area.column, values: [[formula]] }]
        : [];
    });
    if (written.length === 0) continue;
    blocks.push(...written);
    restored.push(finding);
  }
  return { blocks, restored };
}
