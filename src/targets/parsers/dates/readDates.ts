import { dateParsers } from "../../configuration/dates";
import { endOfMonth } from "../../../schedule/civilDate";
import { matches } from "../../text/matches";
import type { DateMention, DateParser, DateReading } from "./dateParser";

const BEFORE_A_DAY = /(?:之前|以前|前|内|间|期间)?/y;
const BEGINS = /^(?:起|开始|以来|以后|之后|后)/;
/** A quick look: without one of these no notation can match. */
const TIME_WORD = /[年月季前期末目截]|20\d{2}[./-]/;

/** What stands after a time that only says which things are meant. */
const BEFORE = /前$/;
const WHICH_OF_OLD = /^[^，。；：0-9]{0,16}?(?:的|老旧|小区|住宅|房屋|住房)/;
const WHICH_PERSONS =
  /^(?:[春秋]季)?(?:出生|入住|参保|入学|入职|入伍|退役|退休|登记|注册|毕业|参加工作|在册|在籍)[^，。；：、]{0,8}的/;
const CARRIED_OVER = /^(?:的)?(?:续建|结转|跨年|遗留|未完|未竣工|开工未|在建)/;

/** 2000年底前建成的小区, 9月1日前出生的儿童, 2022年续建项目: no day by which, and not told of either. */
function isWhich(
  text: string,
  start: number,
  end: number,
  reading: DateReading,
  planYear: number,
): boolean {
  const after = text.slice(end, end + 20);
  const isBefore = BEFORE.test(text.slice(start, end));
  const isOld = reading === "past" || (reading !== null && reading < `${planYear}-01-01`);
  if ((isBefore || isOld) && WHICH_PERSONS.test(after)) return true;
  return isOld && ((isBefore && WHICH_OF_OLD.test(after)) || CARRIED_OVER.test(after));
}

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
    if (isWhich(text, start, end, reading, planYear))
      return { start, end, due: null, use: "which" };
    if (reading === "past") return { start, end, due: null, use: "past" };
    const begins = BEGINS.exec(text.slice(end, end + 2));
    if (begins) return { start, end: end + begins[0].length, due: null, use: "from" };
    const use =
      reading === endOfMonth(planYear, 12) && parser.name === "year" ? "year" : "deadline";
    return { start, end, due: reading, use };
  });
}
