import type { UnitAliases } from "../../investment/unitAliases";
import { DEFAULT_SETTINGS, type CellValue, type Settings } from "../../progress/record";
import type { CivilDate } from "../../schedule/civilDate";
import { readDate } from "../../schedule/readDate";
import { readAliasText } from "../aliasText";
import { ALLOCATION_LABELS, keyOfLabel, LIGHT_LABELS } from "../labels";
import { type SettingKey, settingRows } from "../settingRows";
import type { SheetSnapshot } from "../snapshot";
import { cellNumber, cellText } from "./cellText";
import { findSetting } from "./findSetting";

/** 参数 as it says; the dates of judging come from outside. */
export interface LedgerSettings extends Omit<Settings, "planYear" | "asOf" | "today"> {
  readonly planYear: number | null;
  /** 统计日期 where the sheet states one. */
  readonly asOf: CivilDate | null;
  /** 单位合并: unit names that a person has confirmed to be one. */
  readonly unitAliases: UnitAliases;
}

/** 110 from 1.1 in a percent cell, from 110, and from "110%"; null for anything else. */
function percentOf(value: CellValue, fractionBelow: number): number | null {
  const text = typeof value === "string" ? value.normalize("NFKC").trim() : "";
  const written = text.endsWith("%") ? cellNumber(text.slice(0, -1)) : null;
  if (written !== null) return written;
  const number = cellNumber(value);
  if (number === null || number < 0) return null;
  return number < fractionBelow ? Math.round(number * 1e6) / 1e4 : number;
}

/** Reads 参数; what is missing or unreadable takes its default. `issuedYear` is the year in _底本. */
export function readSettings(
  sheet: SheetSnapshot | null,
  issuedYear: number | null,
): LedgerSettings {
  const rows = settingRows(null);
  const value = (key: SettingKey): CellValue =>
    sheet ? (findSetting(sheet, rows[key].name)?.value ?? null) : null;
  const number = (key: "dueSoonDays" | "yellowLag" | "redLag"): number => {
    const read = cellNumber(value(key));
    return read === null || read < 0 ? DEFAULT_SETTINGS[key] : read;
  };
  const year = cellNumber(value("planYear"));
  const planYear = year !== null && year >= 1000 && year <= 9999 ? Math.trunc(year) : issuedYear;
  const asOf = value("asOf");
  const stated =
    planYear !== null && (typeof asOf === "string" || typeof asOf === "number")
      ? readDate(asOf, planYear)
      : null;
  return {
    planYear,
    asOf: stated?.date ?? null,
    dueSoonDays: number("dueSoonDays"),
    lightRule: keyOfLabel(LIGHT_LABELS, cellText(value("lightRule"))) ?? DEFAULT_SETTINGS.lightRule,
    yellowLag: number("yellowLag"),
    redLag: number("redLag"),
    overTargetPercent:
      percentOf(value("overTargetPercent"), 10) ?? DEFAULT_SETTINGS.overTargetPercent,
    approxTolerancePercent:
      percentOf(value("approxTolerancePercent"), 1) ?? DEFAULT_SETTINGS.approxTolerancePercent,
    allocation:
      keyOfLabel(ALLOCATION_LABELS, cellText(value("allocation"))) ?? DEFAULT_SETTINGS.allocation,
    unitAliases: readAliasText(cellText(value("unitAliases"))),
  };
}
