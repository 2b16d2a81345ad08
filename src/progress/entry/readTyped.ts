import { exact } from "../../targets/numerals/numeral";
import {
  DONE_WORDS,
  EMPTY_SIGNS,
  LEADING_WORDS,
  NOT_BEGUN_WORDS,
  REMARK,
  SHORT_OF,
  TRAILING_WORDS,
} from "./entryWords";
import { foldText } from "./foldText";
import { misreadDigits } from "./misreadDigits";
import { scanNumbers, type TypedNumber } from "./scanNumbers";
import { isCountWord, matchUnits } from "./unitOfMeasure";

/** What a text in a number cell most likely means. */
export interface Reading {
  /** In the wanted unit; null where no single number can be made out. */
  readonly value: number | null;
  /** Nothing but the number and its unit was typed: the value may be reckoned with. */
  readonly sure: boolean;
  /** A unit that is not the wanted one, as typed. */
  readonly wrongUnit?: string;
}

/** What the cell wants. */
export interface Wanted {
  readonly unit: string;
  /** The target value that 已完成 and 10/10 refer to; null where there is none. */
  readonly target: number | null;
}

const LONGEST = 200;
const NOTHING: Reading = { value: null, sure: false };

/**
 * Reads a text typed into a number cell: ８, 八家, 3.2万, 1,200, 85%, 10/10, 22+8, 已完成, 约8家左右.
 * #DIV/0! is an error value, not a number. Units are converted where that is exact. Several numbers, of
 * which more than one could be meant, give none.
 */
export function readTyped(typed: string, cell: Wanted): Reading {
  if (typed.length > LONGEST) return NOTHING;
  const [text, wanted] = withoutBrackets(foldText(typed), cell);
  if (EMPTY_SIGNS.has(text) || text.startsWith("#")) return NOTHING;
  if (NOT_BEGUN_WORDS.has(text)) return { value: 0, sure: false };
  if (DONE_WORDS.has(text.replace(/[。.!]+$/, ""))) {
    return { value: wanted.target, sure: false };
  }
  const digits = misreadDigits(text);
  const reading = readCalculation(digits, wanted) ?? readNumbers(digits, wanted);
  return digits === text ? reading : { ...reading, sure: false };
}

/** A unit with another in brackets is read by its first word: 2600套(间) as 2600套. */
function withoutBrackets(text: string, wanted: Wanted): [text: string, wanted: Wanted] {
  const unit = foldText(wanted.unit);
  const word = unit.slice(0, Math.max(0, unit.indexOf("(")));
  return word === "" ? [text, wanted] : [text.replaceAll(unit, word), { ...wanted, unit: word }];
}

/** 10/10 (done of promised), 22+8 and =22家+8家 (districts added up), 2.53E+4, 25.300 for 25300. */
function readCalculation(typed: string, { unit, target }: Wanted): Reading | null {
  const folded = foldText(unit);
  const bare = typed.replace(/^=/, "");
  const text = folded === "" ? bare : bare.replaceAll(folded, "");
  if (/^\d(?:\.\d{1,12})?e\+?\d{1,2}$/i.test(text))
    return { value: exact(Number(text)), sure: false };
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text) && isCountWord(unit)) {
    const whole = Number(text.replaceAll(".", ""));
    return { value: (target ?? 0) >= whole / 2 ? whole : null, sure: false };
  }
  const share = /^(\d{1,12}(?:\.\d{1,6})?)\/(\d{1,12}(?:\.\d{1,6})?)$/.exec(text);
  if (share) {
    const [done, of] = [Number(share[1]), Number(share[2])];
    if (folded !== "%") return { value: of === target ? done : null, sure: false };
    return { value: of > 0 ? exact((done / of) * 100) : null, sure: false };
  }
  if (!/^\d{1,12}(\.\d{1,6})?(\+\d{1,12}(\.\d{1,6})?)+$/.test(text)) return null;
  const sum = text.split("+").reduce((total, part) => total + Number(part), 0);
  return { value: exact(sum), sure: false };
}

function readNumbers(text: string, wanted: Wanted): Reading {
  const numbers = scanNumbers(text);
  const only = numbers.length === 1 ? numbers[0] : undefined;
  if (!only) return readWithoutRemark(text, wanted) ?? readOneOfMany(text, numbers, wanted);
  const before = trimWords(text.slice(0, only.start), LEADING_WORDS, []);
  const after = trimWords(text.slice(only.end), [], TRAILING_WORDS);
  const bare = only.start === 0 && after === text.slice(only.end);
  const lead = text.slice(0, only.start);
  if (/第$/.test(lead) || SHORT_OF.test(lead)) return NOTHING;
  const reading = inWantedUnit(only, after, wanted);
  if (reading === NOTHING) return readWithoutRemark(text, wanted) ?? NOTHING;
  const plain = bare && before === "" && reading.sure;
  return { ...reading, sure: plain };
}

/** 14(条), 121.35km(含支管): without the remark it may be plain; null where there is none. */
function readWithoutRemark(text: string, wanted: Wanted): Reading | null {
  const rest = text.replace(REMARK, "");
  if (rest === text || rest === "" || foldText(wanted.unit).includes("(")) return null;
  return { ...readNumbers(rest, wanted), sure: false };
}

/** “上半年8家，目标10家” could mean either; “3场、120人” means the one in the wanted unit. */
function readOneOfMany(text: string, numbers: readonly TypedNumber[], { unit }: Wanted): Reading {
  const fitting = numbers.filter(({ end }) => {
    const rest = text.slice(end);
    return (
      unit !== "" && rest.startsWith(foldText(unit)) && !rest.startsWith(`${foldText(unit)}次`)
    );
  });
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return only ? { value: only.value, sure: false } : NOTHING;
}

function inWantedUnit(number: TypedNumber, after: string, wanted: Wanted): Reading {
  const written = number.unit + after;
  if (isMoney(wanted.unit)) return inWantedMoney(number, written, wanted);
  if (written === "") return { value: number.value, sure: true };
  const match = matchUnits(written, wanted.unit);
  switch (match.is) {
    case "same":
      return { value: number.value, sure: true };
    case "akin":
      return { value: number.value, sure: false };
    case "converts":
      return { value: exact(number.value * match.factor), sure: false, wrongUnit: written };
    case "different":
      return { ...shareOfTarget(number, written, wanted), wrongUnit: written };
    default:
      return startsWithUnit(after, wanted) ? { value: number.value, sure: false } : NOTHING;
  }
}

const MONEY = /^[万亿千百]*([美欧日港]?元)$/;
const isMoney = (unit: string): boolean => MONEY.test(foldText(unit));

/** 3000万元 and 0.3亿 in a cell that wants 亿元: the scale word belongs to the unit, not to the number. */
function inWantedMoney(number: TypedNumber, written: string, wanted: Wanted): Reading {
  if (number.scale === "" && written === "") return { value: number.value, sure: true };
  const coin = written === "" ? (MONEY.exec(foldText(wanted.unit))?.[1] ?? "元") : written;
  const unit = `${number.scale}${coin}`;
  const match = matchUnits(coin, wanted.unit);
  if (match.is === "same") return { value: number.value, sure: true };
  if (match.is === "unknown") return NOTHING;
  if (match.is !== "converts") return { ...NOTHING, wrongUnit: unit };
  const value = exact(number.value * match.factor);
  return unit === foldText(wanted.unit)
    ? { value, sure: true }
    : { value, sure: false, wrongUnit: unit };
}

/** 85% of a target of 20 is 17, where that is a whole number. */
function shareOfTarget(number: TypedNumber, written: string, { target }: Wanted): Reading {
  if (written !== "%" || target === null) return NOTHING;
  const value = exact((number.value / 100) * target);
  return Number.isInteger(value) ? { value, sure: false } : NOTHING;
}

const startsWithUnit = (text: string, { unit }: Wanted): boolean =>
  unit !== "" && text.startsWith(foldText(unit));

/** Takes known words off both ends, as often as there are any. */
function trimWords(text: string, leading: readonly string[], trailing: readonly string[]): string {
  let rest = text;
  for (;;) {
    const head = leading.find((word) => rest.startsWith(word));
    const tail = trailing.find((word) => rest.endsWith(word));
    if (head) rest = rest.slice(head.length);
    else if (tail && rest !== tail) rest = rest.slice(0, -tail.length);
    else if (tail) return "";
    else return rest;
  }
}
