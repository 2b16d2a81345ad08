import type { Status } from "../progress/finding";
import type { Standing } from "../progress/standing";
import { fillTemplate } from "./fillTemplate";
import type { Locale } from "./locale";
import type { StandingMessages } from "./standingMessages";
import { statusesEnUS } from "./statuses.en-US";
import { statusesZhCN } from "./statuses.zh-CN";

export const STANDING_MESSAGES: Readonly<Record<Locale, StandingMessages>> = {
  "zh-CN": statusesZhCN,
  "en-US": statusesEnUS,
};

const oneDecimal = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10) / 10;

/** The name of a status in a language. In the ledger itself it is always the Chinese one. */
export function statusName(status: Status, locale: Locale): string {
  return STANDING_MESSAGES[locale].names[status];
}

/** 核对说明: in one sentence with its numbers, why a promise has its status. */
export function standingSentence(standing: Standing, locale: Locale): string {
  const { reasons, relations } = STANDING_MESSAGES[locale];
  const { expected, relation, target, targetMax, unit } = standing;
  const lag = oneDecimal(standing.lag);
  const text = fillTemplate(reasons[standing.reason], {
    value: standing.value,
    unit,
    due: standing.due,
    daysOverdue: standing.daysOverdue,
    goal: relation ? fillTemplate(relations[relation], { target, targetMax, unit }).trim() : null,
    done: oneDecimal(standing.done),
    expected: expected && oneDecimal((expected.months / expected.of) * 100),
    months: expected?.months,
    of: expected?.of,
    lag: lag !== null && lag > 0 ? lag : null,
  });
  return text.replace(/ {2,}/g, " ");
}
