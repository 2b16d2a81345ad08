import { dateParsers } from "../../configuration/dates";
import { endOfMonth } from "../../../schedule/civilDate";
import { matches } from "../../text/matches";
import type { DateMention, DateParser } from "./dateParser";
import { saysWhich } from "./saysWhich";

const BEFORE_A_DAY = /(?:之前|以前|前|内|间|期间)?/y;
const BEGINS = /^(?:起|开始|以来|以后|之后|后)/;
/** A quick look: without one of these no notation can match. */
const TIME_WORD = /[年月季前期末目截]|20\d{2}[./-]/;

/** The words of time in a folded text, from left to right, without overlaps. */
export function readDates(text: string, planYear: number): DateMention[] {
  if (!TIME_WORD.test(text)) return [];
  const found = dateParsers.flatMap((parser) =>
    parser.needs === undefined || text.includes(parser.needs)
      ? mentions(text, parser, planYear)
      : [],
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const mention of found) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}

function mentions(text: string, parser: DateParser, planYear: number): DateMention[] {
  return matches(parser.pattern, text).map((match) => {
    const start = match.index;
    const reading = parser.read(match.groups ?? {}, planYear);
    BEFORE_A_DAY.lastIndex = start + match[0].length;
    BEFORE_A_DAY.exec(text);
    const end = BEFORE_A_DAY.lastIndex;
    if (saysWhich(text, { start, end }, reading, planYear))
      return { start, end, due: null, use: "which" };
    if (reading === "past") return { start, end, due: null, use: "past" };
    const begins = BEGINS.exec(text.slice(end, end + 2));
    if (begins) return { start, end: end + begins[0].length, due: null, use: "from" };
    const use =
      reading === endOfMonth(planYear, 12) && parser.name === "year" ? "year" : "deadline";
    return { start, end, due: reading, use };
  });
}
