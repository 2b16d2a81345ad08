import { readAmount } from "../cells/readInvestment";
import { cellText, sourceRow, type Merge } from "../grid";
import type { MoneyUnit } from "../plan";
import { filledCells } from "../table/findTable";
import type { ReadSheet } from "./readSheet";

/** The rows of a sheet below its header, in the columns of another. */
export interface SheetBody {
  readonly cells: readonly string[][];
  /** Counted from its own first row. */
  readonly merges: readonly Merge[];
  readonly rowNumbers: readonly number[];
  readonly shifts: readonly number[];
}

/** An amount with the unit that its own sheet is in. */
const inUnit = (text: string, unit: MoneyUnit): string =>
  readAmount(text)?.unit === null ? text.trim() + unit : text;

/**
 * The body of a sheet with its columns in the order given. Where its money is in another unit than
 * that of the list, amounts carry it. In the column `width` stands what the sheet's name says, over
 * all its projects.
 */
export function bodyOfSheet(
  { table: { grid }, layout, plan }: ReadSheet,
  columns: readonly (number | null)[],
  listUnit: MoneyUnit,
  said: string | null,
): SheetBody {
  const { bottom } = layout;
  const width = columns.length;
  const rows = grid.cells.slice(bottom).map((_, index) => index + bottom);
  const assumed = plan.warnings.some(({ code }) => code === "UNIT_MISSING");
  const carried = !assumed && plan.unit !== listUnit;
  const cells = rows.map((row) =>
    columns.map((col) => {
      const text = col === null ? "" : cellText(grid, row, col);
      const field = col === null ? null : layout.fields[col];
      return carried && (field === "investment" || field === "funds")
        ? inUnit(text, plan.unit)
        : text;
    }),
  );
  const merges = grid.merges
    .filter(({ row }) => row >= bottom)
    .map((merge): Merge => {
      const col = columns.indexOf(merge.col);
      return { ...merge, row: merge.row - bottom, col: Math.max(0, col) };
    });
  const first = cells.findIndex((texts) => filledCells(texts) > 1);
  if (said !== null && first >= 0) {
    cells[first]?.push(said);
    merges.push({ row: first, col: width, rowSpan: cells.length - first, colSpan: 1 });
  }
  return {
    cells,
    merges,
    rowNumbers: rows.map((row) => sourceRow(grid, row)),
    shifts: rows.map((row) => grid.shifts?.[row] ?? 0),
  };
}
