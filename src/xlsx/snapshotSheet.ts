import type { Cell, CellStyle, CellValue as ModelValue, Sheet } from "hucre";
import type { ReadRequest } from "../app/workbook";
import { parseAddress } from "../ledger/a1";
import type { Area } from "../ledger/area";
import { numberLook } from "../ledger/numberLook";
import type { SheetEntry, SheetSnapshot, TableSnapshot } from "../ledger/snapshot";
import type { NumberLook } from "../progress/finding";
import type { CellValue } from "../progress/record";
import { cellKey, mergeArea } from "./modelSheet";

const DAY = 86_400_000;
/** Day 0 of the 1900 system for all dates after its invented 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const LEAP_BUG_SERIAL = 60;

/** The library turns dates into `Date`s at midnight UTC; a cell holds a serial number. */
function serialOf(date: Date): number {
  const serial = (date.getTime() - EPOCH) / DAY;
  return Math.round((serial > LEAP_BUG_SERIAL ? serial : serial - 1) * 1e8) / 1e8;
}

/** A cell's raw value. Text that is empty is no value. */
export function cellValue(value: ModelValue | undefined, cell: Cell | undefined): CellValue {
  const result = cell?.formula === undefined ? value : (cell.formulaResult ?? value);
  if (result === undefined || result === null || result === "") return null;
  if (cell?.type === "error") return { error: String(result) };
  return result instanceof Date ? serialOf(result) : result;
}

const entryOf = ({ name, hidden, veryHidden }: Sheet): SheetEntry => ({
  name,
  visibility: veryHidden ? "veryHidden" : hidden ? "hidden" : "visible",
});

function trimmed<Value>(rows: (Value | null)[][]): (Value | null)[][] {
  for (const row of rows) while (row.length > 0 && row.at(-1) === null) row.pop();
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

const tablesOf = ({ tables }: Sheet): TableSnapshot[] =>
  (tables ?? []).flatMap(({ name, displayName, range }) => {
    const area = range === undefined ? null : parseAddress(range);
    return area ? [{ name: displayName ?? name, area }] : [];
  });

const hiddenRowsOf = ({ rowDefs }: Sheet): number[] =>
  [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])).sort((a, b) => a - b);

/** A filter is known by the rows that it hides: the file says no more for most kinds of filter. */
function isFiltered(sheet: Sheet, hiddenRows: readonly number[]): boolean {
  const ranges: (Area | null)[] = [
    sheet.autoFilter ? parseAddress(sheet.autoFilter.range) : null,
    ...tablesOf(sheet).map(({ area }) => area),
  ];
  return ranges.some(
    (area) => area && hiddenRows.some((row) => row > area.row && row < area.row + area.rows),
  );
}

/**
 * How a cell shows its number; the library has made a `Date` of what is shown as one. A cell without a
 * style of its own has its column's, in a sheet that was never in a file.
 */
function lookOf(
  value: ModelValue,
  cell: Cell | undefined,
  column: CellStyle | undefined,
): NumberLook | null {
  if (value instanceof Date) return "date";
  return value === null ? null : numberLook((cell?.style ?? column)?.numFmt ?? "");
}

/** A sheet of the library's model as the port hands it out. */
export function snapshotSheet(
  sheet: Sheet,
  { formulas = false, looks = false }: Pick<ReadRequest, "formulas" | "looks"> = {},
): SheetSnapshot {
  const { rows, cells, columns, merges, protection } = sheet;
  const wantsFormulas = typeof formulas === "boolean" ? formulas : formulas.includes(sheet.name);
  const hiddenRows = hiddenRowsOf(sheet);
  const values = rows.map((row, at) =>
    row.map((value, column) => cellValue(value, cells?.get(cellKey(at, column)))),
  );
  const texts = (): (string | null)[][] =>
    rows.map((row, at) =>
      row.map((_, column) => {
        const formula = cells?.get(cellKey(at, column))?.formula;
        return formula === undefined ? null : `=${formula}`;
      }),
    );
  const shown = (): (NumberLook | null)[][] =>
    rows.map((row, at) =>
      row.map((value, column) =>
        lookOf(value, cells?.get(cellKey(at, column)), columns?.[column]?.style),
      ),
    );
  return {
    ...entryOf(sheet),
    cells: trimmed(values),
    ...(wantsFormulas ? { formulas: trimmed(texts()) } : {}),
    ...(looks ? { looks: trimmed(shown()) } : {}),
    merges: (merges ?? []).map(mergeArea),
    tables: tablesOf(sheet),
    protected: protection !== undefined && protection.sheet !== false,
    filtered: isFiltered(sheet, hiddenRows),
    hiddenRows,
  };
}

/** Name and visibility of every sheet, in tab order. */
export const directoryOf = (sheets: readonly Sheet[]): SheetEntry[] => sheets.map(entryOf);
