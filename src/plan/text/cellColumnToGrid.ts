import { foldText } from "../cells/foldText";
import { readNumber } from "../cells/readNumber";
import type { Grid } from "../grid";
import { TITLE_WORDS } from "../lexicon/rows";
import { readHeaderCell } from "../table/readHeaderCell";
import { dealLines } from "./dealLines";
import { runningHeader, type RunningHeader } from "./runningHeader";

/** The longest header, in lines. */
const MAX_HEADER_LINES = 40;

interface Line {
  readonly text: string;
  readonly row: number;
}

/** The sign that ends a cell, where one does. */
const PIPED = /[|│｜]$/;
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;

const numberOf = (text: string): number | null =>
  /^\D?\d/.test(foldText(text)) ? readNumber(text) : null;

/** How many lines the shortest of the projects has that are numbered on from the first; 0 where there are not two. */
function linesOfProject(texts: readonly string[]): number {
  const starts: number[] = [];
  let last: number | null = null;
  texts.forEach((text, index) => {
    const no = numberOf(text);
    if (no === null || (last !== null && no !== last + 1)) return;
    starts.push(index);
    last = no;
  });
  const sizes = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  return sizes.length === 0 ? 0 : Math.min(...sizes);
}

/** The header and the lines it takes, closed by the first numbered project or section. */
function headerRun(
  lines: readonly Line[],
  piped: boolean,
): { from: number; header: RunningHeader } | null {
  const texts = lines.map(({ text }) => text);
  const isItem = (text: string): boolean => numberOf(text) !== null || HEADING.test(text);
  const starts = texts.flatMap((text, index) =>
    readHeaderCell(text)?.field === "no" ? [index] : [],
  );
  const expected = piped ? null : linesOfProject(texts.slice(starts[0]));
  for (const from of starts) {
    const header = runningHeader(texts.slice(from, from + MAX_HEADER_LINES), isItem, expected);
    if (header) return { from, header };
  }
  return null;
}

/**
 * Reads a table whose every cell came out on its own line, as when a web page is pasted as plain
 * text: 序号⏎项目⏎责任单位⏎1⏎新建…⏎市教育局⏎2 … Null where no such header stands. Each next 序号
 * begins a row; blank cells are lost in such text, so the lines are dealt out by what they look like.
 */
export function cellColumnToGrid(source: string): Grid | null {
  const printed = source.split(/\r\n|\r|\n/).map((line) => line.trim());
  const piped = printed.filter((line) => PIPED.test(line)).length * 2 > printed.length;
  const lines = printed
    .map((text, index): Line => ({ text: text.replace(PIPED, "").trimEnd(), row: index + 1 }))
    .filter(({ text }) => /[^|│｜]/.test(text));
  const run = headerRun(lines, piped);
  if (run === null) return null;
  const { from, header } = run;
  const fields = header.cells.map((text) => readHeaderCell(text)?.field ?? null);
  const above = lines
    .slice(0, from)
    .filter(({ text }) => TITLE_WORDS.test(foldText(text)) || foldText(text).includes("单位:"));
  const cells: string[][] = [...above.map(({ text }) => [text]), [...header.cells]];
  const rowNumbers = [...above.map(({ row }) => row), lines[from]?.row ?? 1];
  let last: number | null = null;
  let group: Line[] = [];
  const close = (): void => {
    const [first] = group;
    if (first === undefined) return;
    const texts = group.map(({ text }) => text);
    cells.push(dealLines(texts, fields));
    rowNumbers.push(first.row);
    group = [];
  };
  for (const line of lines.slice(from + header.to)) {
    const no = numberOf(line.text);
    const next = no !== null && (last === null || no === last + 1 || (no === 1 && last > 1));
    if (next) {
      close();
      last = no;
    } else if (HEADING.test(line.text)) {
      close();
      cells.push([line.text]);
      rowNumbers.push(line.row);
      continue;
    }
    if (last === null) {
      cells.push([line.text]);
      rowNumbers.push(line.row);
    } else group.push(line);
  }
  close();
  return { cells, merges: [], rowNumbers };
}
