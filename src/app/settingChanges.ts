import type { LedgerSettings } from "../ledger/reading/readSettings";
import type { SettingKey } from "../ledger/settingRows";
import { type CivilDate, dateParts } from "../schedule/civilDate";

/** What a person may set on 参数; an as-of date of null follows the calendar. */
export type SettingChanges = Partial<Omit<LedgerSettings, "planYear">>;

/** Why a setting cannot be. The sentence lives in i18n. */
export interface SettingProblem {
  readonly key: SettingKey;
  readonly code: "OUT_OF_BOUNDS" | "NOT_WHOLE" | "NOT_IN_YEAR" | "RED_BELOW_YELLOW";
  readonly data: Readonly<Record<string, string | number>>;
}

/** Smallest and largest of each number, as a person sees it: per cent, points, days. */
export const SETTING_BOUNDS = {
  dueSoonDays: [0, 366],
  yellowLag: [0, 100],
  redLag: [0, 100],
  overTargetPercent: [100, 10_000],
  approxTolerancePercent: [0, 100],
} as const satisfies Partial<Record<SettingKey, readonly [number, number]>>;

/** The years in which an as-of date makes sense: the plan's own, and the one after for the final count. */
const YEARS_AFTER = 1;

function asOfProblem(asOf: CivilDate, planYear: number | null): SettingProblem[] {
  const { year } = dateParts(asOf);
  if (planYear === null || (year >= planYear && year <= planYear + YEARS_AFTER)) return [];
  return [{ key: "asOf", code: "NOT_IN_YEAR", data: { year: planYear } }];
}

/** What is wrong with settings as they would be; nothing is written while there is anything. */
export function settingProblems(
  settings: SettingChanges,
  planYear: number | null,
): SettingProblem[] {
  const bounds = Object.entries(SETTING_BOUNDS) as [
    keyof typeof SETTING_BOUNDS,
    readonly [number, number],
  ][];
  const numbers = bounds.flatMap(([key, [min, max]]): SettingProblem[] => {
    const value = settings[key];
    if (value === undefined) return [];
    // Written so that NaN is out of bounds too.
    if (!(value >= min && value <= max))
      return [{ key, code: "OUT_OF_BOUNDS", data: { min, max } }];
    return key === "dueSoonDays" && !Number.isInteger(value)
      ? [{ key, code: "NOT_WHOLE", data: {} }]
      : [];
  });
  const { yellowLag, redLag, asOf } = settings;
  const order: SettingProblem[] =
    yellowLag !== undefined && redLag !== undefined && redLag < yellowLag
      ? [{ key: "redLag", code: "RED_BELOW_YELLOW", data: { yellow: yellowLag } }]
      : [];
  return [...numbers, ...order, ...(asOf ? asOfProblem(asOf, planYear) : [])];
}
