import { buildPlan } from "./buildPlan";
import { foldText } from "./cells/foldText";
import type { Roles } from "./cells/readRoles";
import { joinWrapped } from "./cells/joinWrapped";
import { checkLimits } from "./checkLimits";
import type { Draft } from "./draft";
import { ENUMERATORS } from "./lexicon/enumerators";
import { FIRST_LEADS_NOTE } from "./lexicon/rows";
import { bareLabels } from "./outline/bareLabels";
import { chooseItemStyle, listStart } from "./outline/chooseItemStyle";
import { attachedList } from "./outline/attachedList";
import { gatherItems, type OutlineItem } from "./outline/gatherItems";
import type { ImpliedItems } from "./outline/impliedItem";
import { impliedItems } from "./outline/impliedItems";
import { looksLikeList } from "./outline/looksLikeList";
import { paragraphItems } from "./outline/paragraphItems";
import { readFields } from "./outline/readFields";
import { readLines, type OutlineLine } from "./outline/readLines";
import { titleAndContent } from "./outline/titleAndContent";
import type { Plan, PlanColumn } from "./plan";
import { PlanError } from "./planError";
import { chooseUnit } from "./table/chooseUnit";
import { readHeading } from "./table/readHeading";

/** The roles of an item that names no lead of its own. */
const withShared = ({ supports }: Roles, { leads, supports: others }: Roles): Roles => ({
  leads,
  supports: [...new Set([...others, ...supports])].filter((unit) => !leads.includes(unit)),
});

function draftOf({ no, row, lines, shared }: OutlineItem, firstIsLead: boolean): Draft {
  const fields = readFields(lines.join("\n"), firstIsLead);
  const { title, content } = titleAndContent(fields.content, fields.title);
  return {
    no: no === null ? "" : String(no),
    title,
    content: joinWrapped(content),
    investment: fields.investment,
    investmentShared: false,
    roles: fields.roles.leads.length > 0 ? fields.roles : withShared(fields.roles, shared),
    deadline: fields.deadline,
    sectionCell: "",
    row,
  };
}

/** Paragraphs stand where chapters may stand above them and numbered points below. */
const PARAGRAPH_STYLE = ENUMERATORS.findIndex(({ name }) => name === "bracketedChinese");

/** The items of a text and their style; null for a text that is no list. */
function findItems(read: readonly OutlineLine[]): ImpliedItems | null {
  const printed = paragraphItems(read, PARAGRAPH_STYLE);
  const numbered = chooseItemStyle(printed);
  const found = numbered === null ? impliedItems(printed) : { lines: printed, style: numbered };
  return found !== null && looksLikeList(found.lines, found.style) ? found : null;
}

/**
 * Reads a list written as numbered items or paragraphs, without a table: `1、…`, `（一）…`,
 * `一是…；二是…`, or, where nothing is numbered so, a promise a line. An item's title is its heading or leading phrase; units, investment and deadline
 * come from its marks. Numbered headings around the items are sections.
 *
 * @throws PlanError NO_LIST_FOUND, EMPTY, CELL_TOO_LONG, TOO_MANY_ROWS
 */
export function readPlanOutline(text: string): Plan {
  const printed = bareLabels(readLines(text));
  checkLimits({ cells: printed.map((line) => [line.printed]), merges: [] });
  const cut = attachedList(printed, (part) => findItems(part) !== null);
  const found = findItems(printed.slice(cut));
  if (found === null) throw new PlanError("NO_LIST_FOUND");
  const { lines, style } = found;
  const from = listStart(lines, style);
  const { preamble, items, headings } = gatherItems(lines.slice(from), style);
  const firstIsLead = lines.some(({ printed }) => FIRST_LEADS_NOTE.test(foldText(printed)));
  const drafts = items.map((item) => draftOf(item, firstIsLead));
  const letter = [...printed.slice(0, cut), ...lines.slice(0, from)];
  const opening = [...letter.map((line) => line.printed), ...preamble];
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
