import type { UnitAliases } from "../../investment/unitAliases";
import { DEFAULT_SETTINGS, type CellValue, type Settings } from "../../progress/record";
import type { CivilDate } from "../../schedule/civilDate";
import { readDate } from "../../schedule/readDate";
import { readAliasText } from "../aliasText";
import { ALLOCATION_LABELS, keyOfLabel, LIGHT_LABELS } from "../labels";
import { type SettingKey, settingRows } from "../settingRows";
import type { SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";
import { findSetting } from "./findSetting";
import { type NumberSetting, readNumberSetting } from "./readSetting";

/** 参数 as it says; the dates of judging come from outside. */
export interface LedgerSettings extends Omit<Settings, "planYear" | "asOf" | "today"> {
  readonly planYear: number | null;
  /** 统计日期 where the sheet states one. */
  readonly asOf: CivilDate | null;
  /** 单位合并: unit names that a person has confirmed to be one. */
  readonly unitAliases: UnitAliases;
}

/** Reads 参数; what is missing or unreadable takes its default. `issuedYear` is the year in _底本, which decides. */
export function readSettings(
  sheet: SheetSnapshot | null,
  issuedYear: number | null,
): LedgerSettings {
  const rows = settingRows(null);
  const value = (key: SettingKey): CellValue =>
    sheet ? (findSetting(sheet, rows[key].name)?.value ?? null) : null;
  const number = (key: NumberSetting): number | null => readNumberSetting(key, value(key));
  const planYear = issuedYear ?? number("planYear");
  const asOf = value("asOf");
  const stated =
    planYear !== null && (typeof asOf === "string" || typeof asOf === "number")
      ? readDate(asOf, planYear)
      : null;
  return {
    planYear,
    asOf: stated?.date ?? null,
    dueSoonDays: number("dueSoonDays") ?? DEFAULT_SETTINGS.dueSoonDays,
    lightRule: keyOfLabel(LIGHT_LABELS, cellText(value("lightRule"))) ?? DEFAULT_SETTINGS.lightRule,
    yellowLag: number("yellowLag") ?? DEFAULT_SETTINGS.yellowLag,
    redLag: number("redLag") ?? DEFAULT_SETTINGS.redLag,
    overTargetPercent: number("overTargetPercent") ?? DEFAULT_SETTINGS.overTargetPercent,
    approxTolerancePercent:
      number("approxTolerancePercent") ?? DEFAULT_SETTINGS.approxTolerancePercent,
    allocation:
      keyOfLabel(ALLOCATION_LABELS, cellText(value("allocation"))) ?? DEFAULT_SETTINGS.allocation,
    unitAliases: readAliasText(cellText(value("unitAliases"))),
  };
}
