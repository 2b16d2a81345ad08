import {
  SETTING_BOUNDS,
  type SettingChanges,
  type SettingProblem,
  settingProblems,
} from "../../app/settingChanges";
import type { SettingKey } from "../../ledger/settingRows";
import type { LedgerSettings } from "../../ledger/reading/readSettings";
import { DEFAULT_SETTINGS, type AllocationRule } from "../../progress/record";
import { parseCivilDate } from "../../schedule/civilDate";
import type { LightPresetId } from "../../schedule/lightPresets";

export type NumberKey = keyof typeof SETTING_BOUNDS;
export const NUMBER_KEYS = Object.keys(SETTING_BOUNDS) as NumberKey[];

/** The settings while a person writes them: the fields as they stand. */
export interface SettingsDraft extends Readonly<Record<NumberKey, string>> {
  /** Empty follows the calendar. */
  readonly asOf: string;
  readonly lightRule: LightPresetId;
  readonly allocation: AllocationRule;
}

const texts = (settings: Readonly<Record<NumberKey, number>>): Record<NumberKey, string> => ({
  yellowLag: String(settings.yellowLag),
  redLag: String(settings.redLag),
  dueSoonDays: String(settings.dueSoonDays),
  overTargetPercent: String(settings.overTargetPercent),
  approxTolerancePercent: String(settings.approxTolerancePercent),
});

export const draftOf = (settings: LedgerSettings): SettingsDraft => ({
  ...texts(settings),
  asOf: settings.asOf ?? "",
  lightRule: settings.lightRule,
  allocation: settings.allocation,
});

/** The draft with every rule as it comes; the as-of date stays, since it has no default. */
export const withDefaults = (draft: SettingsDraft): SettingsDraft => ({
  ...draft,
  ...texts(DEFAULT_SETTINGS),
  lightRule: DEFAULT_SETTINGS.lightRule,
  allocation: DEFAULT_SETTINGS.allocation,
});

/** A problem of a field; NOT_A_DATE never gets as far as the verb. */
export type DraftProblem =
  SettingProblem | { readonly key: SettingKey; readonly code: "NOT_A_DATE"; readonly data: object };

export interface DraftReading {
  /** Only what is not as it was. */
  readonly changes: SettingChanges;
  readonly problems: readonly DraftProblem[];
}

/** Reads the fields: what a person changed, and what of it cannot be. */
export function readDraft(draft: SettingsDraft, settings: LedgerSettings): DraftReading {
  const asOf = draft.asOf === "" ? null : parseCivilDate(draft.asOf);
  const wanted: SettingChanges = {
    asOf,
    lightRule: draft.lightRule,
    allocation: draft.allocation,
    ...Object.fromEntries(
      NUMBER_KEYS.map((key) => [key, draft[key].trim() === "" ? NaN : Number(draft[key])]),
    ),
  };
  const changed = Object.entries(wanted).filter(
    ([key, value]) => value !== settings[key as keyof SettingChanges],
  );
  const unread = draft.asOf !== "" && asOf === null;
  return {
    changes: Object.fromEntries(changed),
    problems: [
      ...(unread ? [{ key: "asOf", code: "NOT_A_DATE", data: {} } as const] : []),
      ...settingProblems({ ...settings, ...wanted }, settings.planYear),
    ],
  };
}
