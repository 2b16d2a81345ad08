import { foldText } from "../cells/foldText";
import type { Grid } from "../grid";
import { ENUMERATORS } from "../lexicon/enumerators";
import { HEADING_RANKS } from "../lexicon/rows";
import { readHeaderCell } from "../table/readHeaderCell";
import { cutAtLabels, KEYED } from "./cutAtLabels";
import { plainLine } from "./plainLine";

const MIN_PROJECTS = 2;
const MIN_FIELDS = 2;

interface Entry {
  readonly row: number;
  /** The number before its label, as printed: 一、项目名称：… */
  readonly no: string | null;
  readonly label: string | null;
  readonly text: string;
}

const NO = "序号";

function entryOf(line: string, row: number): Entry {
  const plain = plainLine(line);
  const number = ENUMERATORS.map(({ atStart }) => atStart.exec(plain)).find(
    (match) => match !== null,
  );
  const [, label = "", text = ""] = KEYED.exec(plain.slice(number?.[0].length ?? 0)) ?? [];
  return readHeaderCell(label) === null
    ? { row, no: null, label: null, text: plain }
    : { row, no: number?.[1] ?? null, label: foldText(label), text: text.trim() };
}

const entriesOf = (lines: readonly string[], parts: (line: string) => string[]): Entry[] =>
  lines
    .flatMap((line, index) => parts(line).map((part) => entryOf(part, index + 1)))
    .filter(({ label, text }) => label !== null || text !== "");

/** The label that opens each project: the first of a name or a number that comes again. */
function openingLabel(entries: readonly Entry[]): string | null {
  for (const { label } of entries) {
    const field = label === null ? undefined : readHeaderCell(label)?.field;
    if (field !== "title" && field !== "no" && field !== "task") continue;
    if (entries.filter((entry) => entry.label === label).length >= MIN_PROJECTS) return label;
  }
  return null;
}

const CONTENT = "主要内容";
const isNumbered = (text: string): boolean => ENUMERATORS.some(({ atStart }) => atStart.test(text));

/**
 * Entries whose blocks open with the promise itself, the same label always behind it: 新增学位…⏎责任单位：…
 * The promise gets a label. Null where no label stands so at least twice, each time, or a line of
 * its own names most of the blocks.
 */
function labelPromises(entries: readonly Entry[]): readonly Entry[] | null {
  const first = entries.find(({ label }) => label !== null)?.label ?? null;
  if (first === null || entries.some(({ label, text }) => label === null && isNumbered(text)))
    return null;
  const opens = entries.map(
    ({ label }, index) => label === null && entries[index + 1]?.label === first,
  );
  const blocks = opens.filter((open) => open).length;
  if (blocks < MIN_PROJECTS || blocks !== entries.filter(({ label }) => label === first).length)
    return null;
  const named = opens.filter(
    (open, index) => open && index > 1 && entries[index - 1]?.label === null,
  );
  if (named.length * 2 > blocks) return null;
  return entries.map((entry, index) =>
    opens[index] === true ? { ...entry, label: CONTENT } : entry,
  );
}

const isHeading = (line: string): boolean =>
  HEADING_RANKS.some((pattern) => pattern.test(foldText(line)));

/** 具体任务 under the name of a project says what it does; in a table it names one. */
const IN_DETAIL = /^具体/;

/**
 * True where a numbered line right above each block names its project: 一、改造农贸市场⏎主要任务：…. A
 * label 名称 names it itself; then the line is a chapter.
 */
function headedEach(entries: readonly Entry[], opening: string): boolean {
  if (readHeaderCell(opening)?.field !== "task" && !IN_DETAIL.test(opening)) return false;
  const above = entries.flatMap(({ label }, index) =>
    label === opening ? [entries[index - 1]] : [],
  );
  return above.every((entry) => entry?.label === null && isHeading(entry.text));
}

/**
 * Reads projects written as labelled lines, one block each: 项目名称：…⏎建设内容：…⏎责任单位：…. The
 * labels are the header; a number may stand before the first of each block. Null where no label opens two blocks.
 */
export function keyedToGrid(source: string): Grid | null {
  const lines = source.split(/\r\n|\r|\n/);
  const cut = entriesOf(lines, cutAtLabels);
  const named = openingLabel(cut);
  const entries = named === null ? labelPromises(entriesOf(lines, (line) => [line])) : cut;
  if (entries === null) return null;
  if (named !== null && headedEach(cut, named)) return null;
  const opening = named ?? CONTENT;
  const first = entries.findIndex(({ label }) => label === opening);
  const numbered = entries.some(({ label, no }) => label === opening && no !== null);
  const labels = [
    ...new Set([
      ...(numbered ? [NO] : []),
      ...entries.slice(first).flatMap(({ label }) => label ?? []),
    ]),
  ];
  if (labels.length < MIN_FIELDS) return null;
  const above = entries.slice(0, first);
  const cells: string[][] = above.map(({ label, text }) => [
    label === null ? text : `${label}：${text}`,
  ]);
  const rowNumbers = above.map(({ row }) => row);
  cells.push(labels);
  rowNumbers.push(entries[first]?.row ?? 1);
  let col = 0;
  let row: string[] = [];
  for (const entry of entries.slice(first)) {
    if (entry.label === null && isHeading(entry.text)) {
      cells.push([entry.text]);
      rowNumbers.push(entry.row);
      continue;
    }
    if (entry.label === opening) {
      row = labels.map((label) => (label === NO ? (entry.no ?? "") : ""));
      cells.push(row);
      rowNumbers.push(entry.row);
    }
    if (entry.label !== null) col = labels.indexOf(entry.label);
    row[col] = [row[col] ?? "", entry.text].filter((text) => text !== "").join("\n");
  }
  return { cells, merges: [], rowNumbers };
}
