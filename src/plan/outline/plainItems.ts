import { CLOSING, NARRATED, PREFACE } from "../lexicon/frames";
import { looksLikeProject } from "../lexicon/promises";
import { CELLS, heading, item, ITEM_STYLE, MIN_ITEMS, type ImpliedItems } from "./impliedItem";
import { namesLead } from "./namesLead";
import { BRACKETED_HEADING } from "./plainHeadings";
import type { OutlineLine } from "./readLines";

const MAX_CLAUSE = 150;
/** （按得票多少排序）: a line in brackets below the name. */
const ASIDE = /^[（(][^（）()]*[）)]$/;
const NUMBERED_SHARE = 0.7;
const NARRATED_SHARE = 0.2;

/** Lines that each promise something, without any number: what an announcement lists. */
export function plainItems(lines: readonly OutlineLine[]): ImpliedItems | null {
  const opening = lines.findLastIndex(
    ({ printed }, index) => /[：:]$/.test(printed) && lines.length - index > MIN_ITEMS,
  );
  const untitled = opening < 0 && namesLead(lines[0]?.printed ?? "");
  const below = untitled ? 0 : Math.max(opening, 0) + 1;
  const skipped = lines
    .slice(below)
    .findIndex(({ printed }) => !ASIDE.test(printed) && !PREFACE.test(printed));
  const from = below + Math.max(0, skipped);
  const closing = lines.findIndex(({ printed }, index) => index >= from && CLOSING.test(printed));
  const to = closing < 0 ? lines.length : closing;
  const list = lines.slice(from, to);
  const clauses = list.filter(({ printed }) => !BRACKETED_HEADING.test(printed));
  const narrated = clauses.filter(({ printed }) => NARRATED.test(printed));
  const promising = clauses.filter(({ printed }) => looksLikeProject(printed));
  const short = clauses.every(
    ({ printed }) => printed.length <= MAX_CLAUSE && !CELLS.test(printed),
  );
  const enough = promising.length >= clauses.length * NUMBERED_SHARE;
  const news = narrated.length > clauses.length * NARRATED_SHARE;
  if (clauses.length < MIN_ITEMS || !short || !enough || news) return null;
  return {
    lines: [
      ...lines.slice(0, from),
      ...list.map((line) =>
        BRACKETED_HEADING.test(line.printed) ? heading(line) : item(line, null, line.printed),
      ),
    ],
    style: ITEM_STYLE,
  };
}
