import { foldText } from "../cells/foldText";
import { isStroke } from "../cells/isStroke";
import { readAmount } from "../cells/readInvestment";
import { readNumber } from "../cells/readNumber";
import type { Grid } from "../grid";
import { NAME_ENDINGS } from "../lexicon/unitNames";
import { TITLE_WORDS } from "../lexicon/rows";
import type { HeaderField } from "../lexicon/headers";
import { readHeaderCell } from "../table/readHeaderCell";

/** What it costs to leave a column blank, and to give a column a further line. */
const SKIP_COST = 0.5;
const STAY_COST = 0.25;

interface Line {
  readonly text: string;
  readonly row: number;
}

const MAX_COLUMNS = 20;
const MIN_COLUMNS = 3;
const DATE = /\d{1,2}月|年底|年内|季度|上半年|下半年|20\d{2}[年./-]/;

/** How well a line suits a column: above zero it does, below zero it does not. */
function suits(text: string, field: HeaderField | null): number {
  const folded = foldText(text);
  const short = folded.length <= 24;
  const name = short && NAME_ENDINGS.some((ending) => folded.endsWith(ending));
  const amount = readAmount(text) !== null || isStroke(text);
  switch (field) {
    case "no":
      return readNumber(text) === null ? -9 : 3;
    case "investment":
      return amount ? 3 : -3;
    case "leads":
    case "supports":
      return name ? 2 : amount || /[。；]/.test(text) ? -3 : short ? 0 : -2;
    case "deadline":
      return short && DATE.test(folded) ? 3 : -2;
    case "content":
      return amount ? -3 : /[。；，]/.test(text) ? 2 : /\d/.test(folded) ? 1 : 0;
    case "title":
    case "task":
      return amount ? -3 : 1;
    default:
      return 0;
  }
}

/**
 * Deals the lines of one project out to the columns, in order: each line goes on with the column
 * of the line above or moves to a later one, whichever suits best over all (a shortest path). As
 * many lines as columns that all suit are one each.
 */
function deal(lines: readonly string[], fields: readonly (HeaderField | null)[]): string[] {
  const each =
    lines.length === fields.length &&
    lines.every((text, col) => suits(text, fields[col] ?? null) >= 0);
  if (each) return [...lines];
  let scores = fields.map((_, col) =>
    col === 0 ? suits(lines[0] ?? "", fields[0] ?? null) : -Infinity,
  );
  const cameFrom: number[][] = [];
  for (const text of lines.slice(1)) {
    const from: number[] = [];
    scores = fields.map((field, col) => {
      let best = -Infinity;
      scores.forEach((score, before) => {
        if (before > col || (before === col && field === "no")) return;
        const step = before === col ? STAY_COST : (col - before - 1) * SKIP_COST;
        if (score - step <= best) return;
        best = score - step;
        from[col] = before;
      });
      return best + suits(text, field);
    });
    cameFrom.push(from);
  }
  let col = scores.indexOf(Math.max(...scores));
  const cells = fields.map(() => "");
  for (let index = lines.length - 1; index >= 0; index--) {
    cells[col] = cells[col] ? `${lines[index]}\n${cells[col]}` : (lines[index] ?? "");
    col = cameFrom[index - 1]?.[col] ?? 0;
  }
  return cells;
}

/** The header: a run of lines that name columns, closed by the first numbered project or section. */
function headerRun(lines: readonly Line[]): { from: number; to: number } | null {
  for (let from = 0; from < lines.length; from++) {
    if (readHeaderCell(lines[from]?.text ?? "")?.field !== "no") continue;
    let to = from;
    while (
      to < lines.length &&
      to - from < MAX_COLUMNS &&
      readHeaderCell(lines[to]?.text ?? "") !== null
    )
      to++;
    if (to - from >= MIN_COLUMNS) return { from, to };
  }
  return null;
}

/**
 * Reads a table whose every cell came out on its own line, as when a web page is pasted as plain
 * text: 序号⏎项目⏎责任单位⏎1⏎新建…⏎市教育局⏎2 … Null where no such header stands. Each next 序号
 * begins a row; blank cells are lost in such text, so the lines are dealt out by what they look like.
 */
export function cellColumnToGrid(source: string): Grid | null {
  const lines = source
    .split(/\r\n|\r|\n/)
    .map((text, index): Line => ({ text: text.trim().replace(/\s*[|│｜]$/, ""), row: index + 1 }))
    .filter(({ text }) => /[^|│｜]/.test(text));
  const header = headerRun(lines);
  if (header === null) return null;
  const heads = lines.slice(header.from, header.to);
  const fields = heads.map(({ text }) => readHeaderCell(text)?.field ?? null);
  const above = lines
    .slice(0, header.from)
    .filter(({ text }) => TITLE_WORDS.test(foldText(text)) || foldText(text).includes("单位:"));
  const rows: Line[][] = above.map((line) => [line]);
  const cells = [...rows.map((row) => row.map(({ text }) => text)), heads.map(({ text }) => text)];
  const rowNumbers = [...above.map(({ row }) => row), heads[0]?.row ?? 1];
  let last: number | null = null;
  let group: Line[] = [];
  const close = (): void => {
    const [first] = group;
    if (first === undefined) return;
    cells.push(
      last === null
        ? [first.text]
        : deal(
            group.map(({ text }) => text),
            fields,
          ),
    );
    rowNumbers.push(first.row);
    group = [];
  };
  for (const line of lines.slice(header.to)) {
    const no = /^\D?\d/.test(foldText(line.text)) ? readNumber(line.text) : null;
    const next = no !== null && (last === null || no === last + 1 || (no === 1 && last > 1));
    if (next) {
      close();
      last = no;
    } else if (
      /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/.test(line.text)
    ) {
      close();
      cells.push([line.text]);
      rowNumbers.push(line.row);
      continue;
    }
    if (last !== null) group.push(line);
  }
  close();
  return { cells, merges: [], rowNumbers };
}
