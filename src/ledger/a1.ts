import type { Area } from "./area";

/** Letters of a column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A1 address of a cell, without its sheet: (0, 0) → "A1". */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** A1 address of a rectangle: one cell → "B2", more → "B2:D4". */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The same with dollar signs, as names and print titles want it: "$B$2:$D$4". */
export const absoluteAddress = (area: Area): string =>
  areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A sheet's name as a formula needs it: always quoted, quotes doubled. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Reads an address without its sheet (dollar signs allowed); null where it is not one. */
export function parseAddress(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match?.[1] || !match[2]) return null;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1]);
  const lastRow = match[4] ? Number(match[4]) - 1 : row;
  const lastColumn = match[3] ? columnNumber(match[3]) : column;
  if (row < 0 || lastRow < row || lastColumn < column) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
