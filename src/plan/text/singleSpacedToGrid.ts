import type { Grid } from "../grid";
import { readHeaderCell } from "../table/readHeaderCell";
import { cellColumnToGrid } from "./cellColumnToGrid";

const MIN_COLUMNS = 3;
/** A measure word that a space parts from its number: 18 公里. */
const MEASURED = /(\d) (?=[\u4e00-\u9fa5]{1,3}(?:[ ，,。；;、]|$))/g;
/** What it measures: 改造管网 18公里. */
const COUNTED = /([\u4e00-\u9fa5]) (?=\d[\d.]*[\u4e00-\u9fa5])/g;

/** The cells of one line, numbers put back beside what they count and its measure word. */
const cellsOf = (line: string): string[] =>
  line.replace(MEASURED, "$1").replace(COUNTED, "$1").split(/ +/);

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
  return cellColumnToGrid(
    [...lines.slice(0, header), ...lines.slice(header).flatMap(cellsOf)].join("\n"),
  );
}
