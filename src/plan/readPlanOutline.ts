import { buildPlan } from "./buildPlan";
import { foldText } from "./cells/foldText";
import { joinWrapped } from "./cells/joinWrapped";
import { checkLimits } from "./checkLimits";
import type { Draft, DraftHeading } from "./draft";
import { FIRST_LEADS_NOTE } from "./lexicon/rows";
import { chooseItemStyle, listStart } from "./outline/chooseItemStyle";
import { impliedItems } from "./outline/impliedItems";
import { looksLikeList } from "./outline/looksLikeList";
import { withoutFrame } from "./outline/withoutFrame";
import { plainHeadings } from "./outline/plainHeadings";
import { readFields } from "./outline/readFields";
import { readLines, type OutlineLine } from "./outline/readLines";
import { titleAndContent } from "./outline/titleAndContent";
import type { Plan, PlanColumn } from "./plan";
import { PlanError } from "./planError";
import { chooseUnit } from "./table/chooseUnit";
import { readHeaderCell } from "./table/readHeaderCell";
import { readHeading } from "./table/readHeading";

const MAX_HEADING = 60;

interface Item {
  readonly no: number | null;
  readonly row: number;
  readonly lines: string[];
}

interface Gathered {
  readonly preamble: string[];
  readonly items: readonly Item[];
  readonly headings: readonly DraftHeading[];
}

/** Where every item is one line, what follows the last one closes the text and is not its own. */
function withoutClosing(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const single = items.length > 2 && items.slice(0, -1).every(({ lines }) => lines.length === 1);
  return single && last
    ? [...items.slice(0, -1), { ...last, lines: last.lines.slice(0, 1) }]
    : items;
}

/** 建设内容：… behind a point's own number, which then says nothing. */
const isLabelled = (text: string): boolean => {
  const label = /^([\u4e00-\u9fa5]{2,12})[:：]/.exec(text)?.[1];
  return label !== undefined && readHeaderCell(label) !== null;
};

/** Gathers the lines of each item; lines of an outer style between items are headings. */
function gather(all: readonly OutlineLine[], style: number): Gathered {
  const lines = withoutFrame(all, style);
  const preamble: string[] = [];
  const items: Item[] = [];
  const headings: DraftHeading[] = [];
  let open = false;
  const plain = plainHeadings(lines, style);
  for (const line of lines) {
    const { row, style: own, no, text, printed } = line;
    if (own === style) {
      items.push({ no, row, lines: [text] });
      open = true;
    } else if (plain.has(line)) {
      headings.push({ name: printed, rank: style, row, before: items.length });
      open = false;
    } else if (own !== null && own < style) {
      if (printed.length <= MAX_HEADING)
        headings.push({
          name: printed.replace(/[：:]$/, ""),
          rank: own,
          row,
          before: items.length,
        });
      open = false;
    } else if (open) items.at(-1)?.lines.push(own !== null && isLabelled(text) ? text : printed);
    else if (items.length === 0) preamble.push(printed);
  }
  return { preamble, items: withoutClosing(items), headings };
}

function draftOf({ no, row, lines }: Item, firstIsLead: boolean): Draft {
  const fields = readFields(lines.join("\n"), firstIsLead);
  const { title, content } = titleAndContent(fields.content, fields.title);
  return {
    no: no === null ? "" : String(no),
    title,
    content: joinWrapped(content),
    investment: fields.investment,
    investmentShared: false,
    roles: fields.roles,
    deadline: fields.deadline,
    sectionCell: "",
    row,
  };
}

/**
 * Reads a list written as numbered items or paragraphs, without a table: `1、…`, `（一）…`,
 * `一是…；二是…`, or, where nothing is numbered so, a promise a line. An item's title is its heading or leading phrase; units, investment and deadline
 * come from its marks. Numbered headings around the items are sections.
 *
 * @throws PlanError NO_LIST_FOUND, EMPTY, CELL_TOO_LONG, TOO_MANY_ROWS
 */
export function readPlanOutline(text: string): Plan {
  const printed = readLines(text);
  checkLimits({ cells: printed.map((line) => [line.printed]), merges: [] });
  const numbered = chooseItemStyle(printed);
  const found = numbered === null ? impliedItems(printed) : { lines: printed, style: numbered };
  if (found === null) throw new PlanError("NO_LIST_FOUND");
  const { lines, style } = found;
  if (!looksLikeList(lines, style)) throw new PlanError("NO_LIST_FOUND");
  const from = listStart(lines, style);
  const { preamble, items, headings } = gather(lines.slice(from), style);
  const firstIsLead = lines.some(({ printed }) => FIRST_LEADS_NOTE.test(foldText(printed)));
  const drafts = items.map((item) => draftOf(item, firstIsLead));
  const opening = [...lines.slice(0, from).map(({ printed }) => printed), ...preamble];
  const above = { cells: opening.map((line) => [line]), merges: [] };
  const { title, year, unit: noted } = readHeading(above, opening.length);
  const { unit, assumed } = chooseUnit(noted, [], drafts);
  const missing: PlanColumn[] = [];
  if (drafts.every(({ investment }) => investment === "")) missing.push("investment");
  if (drafts.every(({ roles }) => roles.leads.length === 0)) missing.push("leads");
  if (drafts.every(({ roles }) => roles.supports.length === 0)) missing.push("supports");
  return buildPlan({
    title,
    year,
    unit,
    drafts,
    headings,
    missing,
    warnings: assumed ? [{ code: "UNIT_MISSING", row: 0, data: { unit } }] : [],
  });
}
