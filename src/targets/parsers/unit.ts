import { COUNTED_PERSONS } from "../lexicon/people";
import { CURRENCIES, DENOMINATORS, DIGITS_ONLY, UNITS_BY_KIND } from "../lexicon/units";
import type { TargetKind } from "../target";
import { CLAUSE_ENDS, isHan, SENTENCE_ENDS } from "../text/charClasses";

/** A measure word read at one place. */
export interface ReadUnit {
  readonly unit: string;
  readonly kind: TargetKind;
  readonly end: number;
  readonly guessed: boolean;
}

interface Entry {
  readonly word: string;
  readonly kind: TargetKind;
}

const byFirst = new Map<string, Entry[]>();
const add = (word: string, kind: TargetKind): void => {
  const first = word.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), { word, kind }]);
};
for (const [kind, words] of Object.entries(UNITS_BY_KIND)) {
  for (const word of words.split(/\s+/)) add(word, kind as TargetKind);
}
for (const word of CURRENCIES) add(word, "amount");
for (const entries of byFirst.values()) entries.sort((a, b) => b.word.length - a.word.length);

const denominators = [...DENOMINATORS].sort((a, b) => b.length - a.length);
const LETTER = /[A-Za-z]/;
const PAIRED = /[（(]([\u4e00-\u9fff]{1,2})[）)]/y;
/** Measure words that go by a shorter name. */
const SAME_AS: Readonly<Record<string, string>> = { 个百分点: "百分点", 人口: "人" };
/** 5条次干道: 次 belongs to the road. */
const SECONDARY = /[干要高生级支元数区序中]/;
/** Characters that no measure word holds. */
const NEVER = "的了等和及与或是在为已将";
/** Words that make a name of the number before them: 600工程. */
const NAMES = /^(?:工程|计划|行动|项目|战略|模式|方案|试点|办法|条例|[室楼房])$/;
/** Words that end a guessed measure word. */
const AFTER_GUESS = /^(?:以上|以内|以下|左右|及以上|之内)/;

/** The measure word at a place: 个, 套（间）, 吨/日; of two that fit, the longer. */
export function readUnit(text: string, at: number, characters: boolean): ReadUnit | null {
  const entry = byFirst
    .get(text.charAt(at))
    ?.find(
      ({ word }) =>
        text.startsWith(word, at) &&
        !(characters && DIGITS_ONLY.has(word)) &&
        !(word === "个点" && text.charAt(at + 2) === "位") &&
        !(LETTER.test(word) && LETTER.test(text.charAt(at + word.length))),
    );
  if (!entry) return characters ? null : (leftOut(text, at) ?? guessUnit(text, at));
  const { word, kind } = entry;
  const end = at + word.length;
  if (kind === "amount") return { unit: word, kind, end: rateEnd(text, end), guessed: false };
  const paired = pairedEnd(text, timesEnd(text, end, kind));
  const rated = rateEnd(text, paired);
  const unit = SAME_AS[word] ?? text.slice(at, rated);
  return { unit, kind: rateKind(unit, kind), end: rated, guessed: false };
}

/** 16万农村人口: the noun alone says what is counted; no measure word is written. */
function leftOut(text: string, at: number): ReadUnit | null {
  for (const [noun, unit] of COUNTED_PERSONS) {
    noun.lastIndex = at;
    if (noun.test(text)) return { unit, kind: "count", end: at, guessed: false };
  }
  return null;
}

/** 条次, 户次: each time one of them is served. */
function timesEnd(text: string, at: number, kind: TargetKind): number {
  const times =
    kind === "count" && text.charAt(at) === "次" && !SECONDARY.test(text.charAt(at + 1));
  return times ? at + 1 : at;
}

/** 套（间）: the second measure word belongs to the unit. */
function pairedEnd(text: string, at: number): number {
  PAIRED.lastIndex = at;
  const match = PAIRED.exec(text);
  return match && byFirst.get(match[1]!.charAt(0))?.some(({ word }) => word === match[1])
    ? at + match[0].length
    : at;
}

function rateEnd(text: string, at: number): number {
  if (text.charAt(at) !== "/") return at;
  const word = denominators.find((denominator) => text.startsWith(denominator, at + 1));
  return word ? at + 1 + word.length : at;
}

const rateKind = (unit: string, kind: TargetKind): TargetKind =>
  /[克g]\/(?:立方米|升|m³|L)/.test(unit) ? "other" : kind;

/** A measure word nobody listed: at most two characters up to the end of the item. */
function guessUnit(text: string, at: number): ReadUnit | null {
  let end = at;
  while (
    end - at <= 2 &&
    isHan(text[end]) &&
    !NEVER.includes(text.charAt(end)) &&
    !AFTER_GUESS.test(text.slice(end, end + 3))
  )
    end++;
  const next = text.charAt(end);
  const closes =
    next === "" ||
    "、）)".includes(next) ||
    (CLAUSE_ENDS + SENTENCE_ENDS).includes(next) ||
    AFTER_GUESS.test(text.slice(end, end + 3));
  return closes && end > at && end - at <= 2 && !NAMES.test(text.slice(at, end))
    ? { unit: text.slice(at, end), kind: "count", end, guessed: true }
    : null;
}
