import { UNITS_BY_KIND } from "../../targets/lexicon/units";
import { foldText } from "./foldText";
import {
  DIFFERENT_UNITS,
  GENERAL_MEASURE_WORD,
  MEASURE_FAMILIES,
  NO_THINGS,
  SAME_UNIT,
} from "./measures";

/** How a unit that was typed relates to the unit of the target. */
export type UnitMatch =
  /** The same unit, or a word for it. */
  | { readonly is: "same" }
  /** Another unit of the same quantity: multiply by `factor`. */
  | { readonly is: "converts"; readonly factor: number }
  /** Another measure word for things that are counted: 8所 for 8家. */
  | { readonly is: "akin" }
  /** Another quantity: 人 for 人次, 家 for %, 万元 for 公里. */
  | { readonly is: "different" }
  /** Not a unit anyone knows. */
  | { readonly is: "unknown" };

const COUNT_WORDS = new Set(UNITS_BY_KIND.count.split(/\s+/));
const OTHER_WORDS = new Set(
  Object.entries(UNITS_BY_KIND).flatMap(([kind, words]) =>
    kind === "count" ? [] : words.split(/\s+/).map(foldText),
  ),
);
const FAMILIES = MEASURE_FAMILIES.map(
  (family) => new Map(Object.entries(family).map(([unit, factor]) => [unit.toLowerCase(), factor])),
);
const MONEY = MEASURE_FAMILIES[0] ?? {};

/** 套(间) may be typed as 套 or as 间. */
const alternatives = (unit: string): readonly string[] => {
  const open = unit.indexOf("(");
  return open > 0 ? [unit, unit.slice(0, open), unit.slice(open + 1).replace(")", "")] : [unit];
};

const sameWord = (one: string, other: string): boolean =>
  one === other || SAME_UNIT.some((words) => words.includes(one) && words.includes(other));

const isApart = (one: string, other: string): boolean =>
  DIFFERENT_UNITS.some(
    ([a, b]) =>
      (sameWord(one, a) && sameWord(other, b)) || (sameWord(one, b) && sameWord(other, a)),
  );

/** Whether a unit counts whole things. A word nobody knows is taken for one that does. */
export function isCountWord(unit: string): boolean {
  const folded = foldText(unit);
  if (folded === "" || /[%‰/·]|^[万亿千百]|元$/.test(folded)) return false;
  if (COUNT_WORDS.has(folded)) return true;
  return !OTHER_WORDS.has(folded) && !FAMILIES.some((family) => family.has(folded.toLowerCase()));
}

const isKnown = (unit: string): boolean =>
  COUNT_WORDS.has(unit) || OTHER_WORDS.has(unit) || unit in MONEY;

/** How `typed` relates to `wanted`; both as they stand in the cells. */
export function matchUnits(typed: string, wanted: string): UnitMatch {
  const one = foldText(typed);
  const other = foldText(wanted);
  if (alternatives(other).some((word) => sameWord(one, word))) return { is: "same" };
  if (isApart(one, other)) return { is: "different" };
  for (const family of FAMILIES) {
    const from = family.get(one.toLowerCase());
    const to = family.get(other.toLowerCase());
    if (from !== undefined && to !== undefined) {
      return from === to ? { is: "same" } : { is: "converts", factor: from / to };
    }
  }
  if (isCountWord(other) && one === GENERAL_MEASURE_WORD) return { is: "same" };
  if (COUNT_WORDS.has(one) && isCountWord(other))
    return { is: NO_THINGS.has(one) === NO_THINGS.has(other) ? "akin" : "different" };
  return isKnown(one) ? { is: "different" } : { is: "unknown" };
}
