import { foldText } from "../cells/foldText";
import { isStroke } from "../cells/isStroke";
import { readAmount } from "../cells/readInvestment";
import { readNumber } from "../cells/readNumber";
import type { HeaderField } from "../lexicon/headers";
import { NAME_ENDINGS } from "../lexicon/unitNames";

/** What it costs to leave a column blank, and to give a column a further line. */
const SKIP_COST = 0.5;
const STAY_COST = 0.25;

/** What is no longer than a person's name is no content. */
const MAX_NAME = 4;
const DATE = /\d{1,2}月|年底|年内|季度|上半年|下半年|20\d{2}[年./-]/;

/** How well a line suits a column: above zero it does, below zero it does not. */
function suits(text: string, field: HeaderField | null): number {
  const folded = foldText(text);
  const short = folded.length <= 24;
  const name = short && NAME_ENDINGS.some((ending) => folded.endsWith(ending));
  const says = /[。；，]/.test(text);
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
      if (amount) return -3;
      return says ? 2 : /\d/.test(folded) ? 1 : name || folded.length <= MAX_NAME ? -1 : 0;
    case "task":
    case "title":
      return amount ? -3 : name ? -0.5 : says && field === "task" ? 2 : 1;
    default:
      return 0;
  }
}

/**
 * Deals the lines of one project out to the columns, in order: each line goes on with the column
 * of the line above or moves to a later one, whichever suits best over all (a shortest path). As
 * many lines as columns that all suit are one each. A further line of a cell speaks for no column.
 */
export function dealLines(
  lines: readonly string[],
  fields: readonly (HeaderField | null)[],
): string[] {
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
      const suit = suits(text, field);
      let best = -Infinity;
      scores.forEach((score, before) => {
        if (before > col || (before === col && field === "no")) return;
        const worth =
          before === col ? Math.min(0, suit) - STAY_COST : suit - (col - before - 1) * SKIP_COST;
        if (score + worth <= best) return;
        best = score + worth;
        from[col] = before;
      });
      return best;
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
