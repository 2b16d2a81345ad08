import type { MilestoneState } from "../src/progress/entry/milestoneStates";
import type { MilestoneRecord, TargetRecord } from "../src/progress/record";
import { dateParts, type CivilDate } from "../src/schedule/civilDate";
import { DELIVERY_VERBS } from "../src/targets/lexicon/verbs";
import { NO_PROMISES, OTHER_UNDER_WAY, STAGE_UNDER_WAY } from "./clerkWords";
import type { Seeded } from "./seeded";

/** What has been reported for a promise, to be told in 进展情况. */
export type Told =
  | { readonly target: TargetRecord; readonly value: number }
  | { readonly milestone: MilestoneRecord; readonly state: MilestoneState };

/** Words about the whole year, which a report of its middle leaves out. */
const YEAR_WORDS = /^(?:全年|年内|年度|今年|本年度?)/;
/** What stands beside the promised number and is true of a promise only. */
const BEFORE_NUMBER = /(?:不少于|不低于|不超过|至少|大约|约|超过|突破)$/;
const AFTER_NUMBER = /^余?([^，。；、（(]{0,4}?)(?:以上|以内|左右|上下)/;
const PARTS = /[（(]其中[^）)]*[）)]/;
const DEADLINES = /^(?:\d{4}年)?(?:\d{1,2}月(?:底|末|份)?前?|[上下]半年|年底前?)|年内/;

/**
 * 进展情况 of a project in the words of its plan, with the numbers reached instead of those promised:
 * 创建省级普惠托育机构10家 → 截至7月底，已创建省级普惠托育机构6家。
 */
export function tell(told: readonly Told[], asOf: CivilDate, chance: Seeded): string {
  if (told.length === 0) return chance.pick(NO_PROMISES);
  const numbers = told.flatMap((each) =>
    "target" in each ? [tellNumber(each.target, each.value)] : [],
  );
  const stages = told.flatMap((each) =>
    "milestone" in each ? [tellStage(each.milestone, each.state)] : [],
  );
  const counted = numbers.map(({ words }) => words);
  const first = numbers.findIndex(({ done }) => done);
  if (first >= 0) counted[first] = `已${counted[first]}`;
  const sentences = [
    ...(counted.length > 0 ? [`截至${dateParts(asOf).month}月底，${counted.join("，")}`] : []),
    ...new Set(stages),
  ];
  return `${sentences.join("；")}。`;
}

/** Whether a phrase begins with what was done, so that 已 may stand before it. */
const isDeed = (phrase: string): boolean =>
  phrase.startsWith("为") || DELIVERY_VERBS.some((verb) => phrase.startsWith(verb));

interface ToldNumber {
  readonly words: string;
  readonly done: boolean;
}

function tellNumber(target: TargetRecord, value: number): ToldNumber {
  const { text, measure, indicator, unit } = target;
  const deed = (words: string): ToldNumber => ({
    words,
    done: measure === "increment" && isDeed(words),
  });
  for (const phrase of [text, text.normalize("NFKC")]) {
    const printed = printedPromise(phrase, target);
    if (!printed) continue;
    const before = phrase
      .slice(0, printed.start)
      .replace(YEAR_WORDS, "")
      .replace(BEFORE_NUMBER, "");
    const after = phrase.slice(printed.end).replace(AFTER_NUMBER, "$1").replace(/^余/, "");
    return deed(`${before}${valueText(value, printed.scale)}${after.replace(PARTS, "")}`);
  }
  return deed(`${indicator}${valueText(value, "")}${unit}`);
}

interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  readonly scale: string;
}

/** Where a phrase prints what is promised: one number, or a range from its lower to its upper end. */
function printedPromise(
  phrase: string,
  { value, valueMax, unit }: TargetRecord,
): PrintedNumber | null {
  const lower = value === null ? null : printedNumber(phrase, value);
  if (!lower || valueMax === undefined) return lower;
  const upper = printedNumber(phrase, valueMax);
  const doubled = phrase.slice(lower.end, upper?.start).startsWith(unit);
  return upper && doubled ? { ...upper, start: lower.start } : null;
}

/** 19300 with the scale word that the plan uses: 1.93万. */
const valueText = (value: number, scale: string): string =>
  scale === ""
    ? String(value)
    : `${Number((value / (scale === "万" ? 1e4 : 1e8)).toFixed(6))}${scale}`;

const SMALL_NUMERALS = "一二三四五六七八九十";

function printedNumber(phrase: string, value: number): PrintedNumber | null {
  for (const [scale, factor] of [
    ["", 1],
    ["万", 1e4],
    ["亿", 1e8],
  ] as const) {
    const number = String(Number((value / factor).toFixed(8)));
    const start = phrase.lastIndexOf(number + scale);
    const end = start + number.length + scale.length;
    if (start >= 0 && !/[\d.万亿]/.test(phrase.charAt(end))) return { start, end, scale };
  }
  const numeral = value === 2 ? "两" : SMALL_NUMERALS.charAt(value - 1);
  const start = numeral === "" ? -1 : phrase.indexOf(numeral);
  return start < 0 ? null : { start, end: start + 1, scale: "" };
}

function tellStage({ indicator, stage }: MilestoneRecord, state: MilestoneState): string {
  const work = indicator.replace(DEADLINES, "");
  if (state === "已完成") return isDeed(work) ? `已${work}` : `“${work}”已完成`;
  const course = state === "未启动" ? "尚未启动" : stage ? STAGE_UNDER_WAY[stage] : OTHER_UNDER_WAY;
  return work.length > 2 ? `“${work}”${course}` : course;
}
