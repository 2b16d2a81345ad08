import { GENERAL_MEASURE_WORD } from "../entry/measures";
import { matchUnits } from "../entry/unitOfMeasure";
import { mayReplace } from "./lexicon/measureClasses";

/** 台（套）may be meant as 台. */
const BRACKETED = /[（(][^）)]*[）)]$/;
const withoutBrackets = (unit: string): string => unit.replace(/[（()）]/g, "");

/** What a number in one unit is multiplied by to be in another. */
export interface Factor {
  readonly by: number;
  readonly akin: boolean;
}

/** How a number in the unit that is told comes to be in the one wanted; null where it cannot. */
export function factorTo(wanted: string, told: string): Factor | null {
  if (withoutBrackets(wanted) === withoutBrackets(told)) return { by: 1, akin: false };
  const match = matchUnits(told.replace(BRACKETED, ""), wanted);
  if (match.is === "same") return { by: 1, akin: told === GENERAL_MEASURE_WORD };
  if (match.is === "converts") return { by: match.factor, akin: false };
  return match.is === "akin" && mayReplace(told, wanted) ? { by: 1, akin: true } : null;
}
