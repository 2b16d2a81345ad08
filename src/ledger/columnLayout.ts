import type { Area } from "./area";
import type { Column } from "./columns";
import type { Format } from "./sheetSpec";
import type { StyleName } from "./styles";

/** The columns of a sheet in their order, with what a layout needs of them. */
export interface ColumnLayout<Key extends string> {
  readonly keys: readonly Key[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  /** Position of a column, from 0. */
  readonly at: Readonly<Record<Key, number>>;
}

export function columnLayout<Key extends string>(
  columns: Readonly<Record<Key, Column>>,
): ColumnLayout<Key> {
  const keys = Object.keys(columns) as Key[];
  return {
    keys,
    headers: keys.map((key) => columns[key].header),
    widths: keys.map((key) => columns[key].width),
    at: Object.fromEntries(keys.map((key, index) => [key, index])) as Record<Key, number>,
  };
}

const HEADER_STYLES: Readonly<Record<Column["owner"], StyleName>> = {
  plan: "header",
  clerk: "headerEntry",
  office: "headerEntry",
  check: "headerOurs",
};

/** Formats of a sheet's header row and of the rows below it, column by column. */
export function columnFormats<Key extends string>(
  columns: Readonly<Record<Key, Column>>,
  headerRow: number,
  rows: number,
): Format[] {
  const { keys } = columnLayout(columns);
  const column = (at: number, row: number, count: number): Area => ({
    row,
    column: at,
    rows: count,
    columns: 1,
  });
  const headers = keys.map((key, at) => ({
    area: column(at, headerRow, 1),
    style: HEADER_STYLES[columns[key].owner],
  }));
  if (rows === 0) return headers;
  const bodies = keys.map((key, at) => ({
    area: column(at, headerRow + 1, rows),
    style: columns[key].style,
  }));
  return [...bodies, ...headers];
}
