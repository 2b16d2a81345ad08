import { columnIndex, columnName } from "./columnName";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  isEntireColumn,
  isEntireRow,
  isSingleCell,
  lastColumn,
  lastRow,
  type Area,
} from "./area";

/** An address with the sheet it names, if it names one. */
export type Address = { sheet: string | undefined; area: Area };

const cells = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i;
const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/;

/** Reads "A1", "A1:B2", "A:C", "2:5", with "$" and "Sheet1!" or "'My sheet'!" before; undefined when it is none. */
export function parseAddress(text: string): Address | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquoteSheet(text.slice(0, bang).trim());
  const area = parseArea(
    text
      .slice(bang + 1)
      .trim()
      .replaceAll("$", ""),
  );
  return area && inside(area) ? { sheet, area } : undefined;
}

function parseArea(text: string): Area | undefined {
  const asCells = cells.exec(text);
  if (asCells) {
    const [, left = "", top = "", right = left, bottom = top] = asCells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const asColumns = columns.exec(text);
  if (asColumns)
    return between(
      0,
      columnIndex(asColumns[1] ?? ""),
      MAX_ROWS - 1,
      columnIndex(asColumns[2] ?? ""),
    );
  const asRows = rows.exec(text);
  if (asRows) return between(Number(asRows[1]) - 1, 0, Number(asRows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

/** The area between two corners, in any order. */
export function between(rowA: number, columnA: number, rowB: number, columnB: number): Area {
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rows: Math.abs(rowA - rowB) + 1,
    columns: Math.abs(columnA - columnB) + 1,
  };
}

/** True when every cell of the area is on a sheet. */
export function inside(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    lastRow(area) < MAX_ROWS &&
    lastColumn(area) < MAX_COLUMNS
  );
}

/** "A1", "A1:B2", "A:C" or "2:5", without the sheet. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number): string => mark + columnName(index);
  if (isEntireColumn(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  if (isEntireRow(area)) return `${mark}${area.row + 1}:${mark}${lastRow(area) + 1}`;
  const first = `${column(area.column)}${mark}${area.row + 1}`;
  return isSingleCell(area)
    ? first
    : `${first}:${column(lastColumn(area))}${mark}${lastRow(area) + 1}`;
}

/** "Sheet1!A1", with quotes round a name that needs them. */
export function formatAddress(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheet(sheet)}!${formatArea(area, absolute)}`;
}

/** Quotes a sheet's name as formulas need it: letters, digits and Chinese characters need none. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !cells.test(name) &&
    !/^(?:R\d*)?(?:C\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheet(name: string): string {
  return name.startsWith("'") && name.endsWith("'")
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;
}
