import { matches } from "../../targets/text/matches";

/** From `at` on, the narrative speaks of this period. */
export interface PeriodMark {
  readonly at: number;
  /** Months: 12 × years from the plan year + the month. */
  readonly period: number;
}

const TOKEN =
  /(?<end>[。；;！!？?\n])|(?<year>20\d{2})年|(?<![较比同与于超])(?<past>去年|上年|上一年)|(?<present>今年|本年)|\d{1,2}月?[-—–~～至](?<last>\d{1,2})月|(?<month>\d{1,2})月(?!前)|(?<half>上半年)|(?<quarter>[一二三四])季度|(?<whole>全年|年底|年末)|(?<before>上月|上季度)|(?<now>目前|至今|现已|本月|本季度)/g;

const QUARTERS = "一二三四";
/** 目前 is later than every month that is named. */
const NOW = 13;

/**
 * The periods that a folded narrative speaks of, in order of their places. A month holds on into the
 * next sentences (7月：…。10月：…); 去年 ends with its sentence. Without a plan year, the latest year
 * that is named is the present one.
 */
export function readPeriods(text: string, planYear?: number): readonly PeriodMark[] {
  const present = planYear ?? latestYear(text);
  const marks: PeriodMark[] = [];
  let year = 0;
  let month = 0;
  const turnTo = (other: number): void => {
    if (other !== year) month = 0;
    year = other;
  };
  for (const match of matches(TOKEN, text)) {
    const token = match.groups ?? {};
    if (token["end"] !== undefined || token["present"] !== undefined) turnTo(0);
    else if (token["year"] !== undefined) turnTo(Number(token["year"]) - present);
    else if (token["past"] !== undefined) turnTo(-1);
    else month = monthOf(token) ?? month;
    marks.push({ at: match.index, period: 12 * year + month });
  }
  return marks;
}

function monthOf(token: Readonly<Record<string, string | undefined>>): number | null {
  const named = token["last"] ?? token["month"];
  if (named !== undefined) return Number(named) <= 12 ? Number(named) : null;
  if (token["half"] !== undefined) return 6;
  if (token["quarter"] !== undefined) return 3 * (QUARTERS.indexOf(token["quarter"]) + 1);
  if (token["whole"] !== undefined) return 12;
  if (token["before"] !== undefined) return NOW - 0.5;
  return token["now"] === undefined ? null : NOW;
}

function latestYear(text: string): number {
  let latest = 0;
  for (const match of text.matchAll(/(20\d{2})年/g)) latest = Math.max(latest, Number(match[1]));
  return latest;
}
