import type { Grid } from "../grid";
import { readHeaderCell } from "../table/readHeaderCell";
import { cellColumnToGrid } from "./cellColumnToGrid";

const MIN_COLUMNS = 3;
/** A measure word that a space parts from its number: 18 公里. */
const MEASURED = /(\d) (?=[\u4e00-\u9fa5]{1,3}(?:[ ，,。；;、]|$))/g;

const isHeader = (words: readonly string[]): boolean =>
  words.length >= MIN_COLUMNS &&
  readHeaderCell(words[0] ?? "")?.field === "no" &&
  words.every((word) => readHeaderCell(word) !== null);

/**
 * Reads a table whose cells a PDF reader set apart by single spaces: 序号 项目 投资 责任单位⏎1 … Each
 * word is taken for a cell and dealt out to the columns as `cellColumnToGrid` does. Null where no line
 * is such a header.
 */
export function singleSpacedToGrid(source: string): Grid | null {
  const lines = source.split(/\r\n|\r|\n/).map((line) => line.trim());
  const header = lines.findIndex((line) => isHeader(line.split(" ")));
  if (header < 0) return null;
  const words = lines.slice(header).flatMap((line) => line.replace(MEASURED, "$1").split(/ +/));
  return cellColumnToGrid([...lines.slice(0, header), ...words].join("\n"));
}
