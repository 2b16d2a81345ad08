import { foldText } from "../entry/foldText";
import { isCountWord } from "../entry/unitOfMeasure";
import type { TargetRecord } from "../record";
import { AVERAGE_WORDS, CHANGE_VERBS, CHANGE_WORDS } from "./promiseWords";

/** What kind of number a target is, as far as judging an entry needs to know. */
export interface Nature {
  /** A part of a hundred: % or ‰. */
  readonly share: boolean;
  /** A change against another period (增长8%, 提高1个百分点): may be negative and may fall. */
  readonly change: boolean;
  /** Whole things: 家, 人次. */
  readonly whole: boolean;
  /** Adds up over the year from nothing: has an expected progress and never falls. */
  readonly cumulative: boolean;
}

/** The nature of a target, from its unit, kind, measure and words. */
export function natureOf(target: TargetRecord): Nature {
  const unit = foldText(target.unit);
  const share = unit === "%" || unit === "‰";
  const points = unit.endsWith("百分点") || unit === "个点";
  const words = `${target.indicator}\n${target.text}`;
  const change = points || (share && (CHANGE_WORDS.test(words) || CHANGE_VERBS.test(words)));
  const whole =
    target.kind === "count" &&
    isCountWord(unit) &&
    (target.value === null || Number.isInteger(target.value)) &&
    !AVERAGE_WORDS.test(words);
  return { share, change, whole, cumulative: target.measure === "increment" && !change };
}
