import type { CivilDate } from "../../../schedule/civilDate";
import { NUMBER_OF } from "../../lexicon/calendar";

/** Words of time in a folded text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** The last day of what the words name; null where they name no day by which (起, 去年). */
  readonly due: CivilDate | null;
  /**
   * `year`: the plan year as a whole; `past`: told of an earlier time; `from`: a beginning; `which`:
   * it says which things are meant (2000年底前建成的小区).
   */
  readonly use: "deadline" | "year" | "past" | "from" | "which";
}

/** What a parser reads from its match: a day, or words of another use. */
export type DateReading = CivilDate | null | "past";

/** One notation of a date. `pattern` is global and bounded; its groups are named. */
export interface DateParser {
  readonly name: string;
  /** Characters without which the pattern cannot match: a quick look. */
  readonly needs?: string;
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    planYear: number,
  ) => DateReading;
}

export const YEAR = "(?<year>(?:19|20)\\d{2}|二[〇零][一二三四五六七八九〇零]{2}|今|当|本|明|次)年";
/** 2022年-, 2022年9月至: the beginning of a stretch of time, whose end counts. */
export const SINCE =
  "(?:(?<![0-9])20\\d{2}(?:年度?)?(?:(?:1[0-2]|0?[1-9])月(?:份|底)?|[上下]半年|第?[一二三四]季度)?[-—~至到]{1,2})?";
export const MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";

/** 2022, 二〇二二, 今, 明 → the year. */
export function yearOf(word: string | undefined, planYear: number): number {
  if (word === undefined || word === "今" || word === "当" || word === "本") return planYear;
  if (word === "明" || word === "次") return planYear + 1;
  return numberOf(word);
}

/** 9, 09, 九, 十二 → the number; years in characters digit by digit. */
export function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : NUMBER_OF(word);
}
