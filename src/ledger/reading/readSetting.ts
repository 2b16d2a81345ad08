import type { CellValue } from "../../progress/record";
import { readDate } from "../../schedule/readDate";
import { readCharacters } from "../../targets/numerals/characters";
import { type SettingKey, settingRows } from "../settingRows";
import { cellNumber, cellText } from "./cellText";

/** Settings that are numbers; shares are percents here: 110 for 110 %. */
export type NumberSetting = Exclude<
  SettingKey,
  "asOf" | "lightRule" | "allocation" | "unitAliases"
>;

const ROWS = settingRows(null);

/** Below this a share without a percent sign is a fraction: 1.1 is 110 %, 5 is 5 %. */
const FRACTION_BELOW: Partial<Record<SettingKey, number>> = {
  overTargetPercent: 10,
  approxTolerancePercent: 1,
};

const within = (number: number, [least, most]: readonly [number, number]): boolean =>
  number >= least && number <= most;

/** 110 from 1.1 in a percent cell, from 110, and from "110%"; null for anything else. */
function percentOf(value: CellValue, fractionBelow: number): number | null {
  const text = typeof value === "string" ? value.normalize("NFKC").trim() : "";
  const written = text.endsWith("%") ? cellNumber(text.slice(0, -1)) : null;
  if (written !== null) return written;
  const number = cellNumber(value);
  if (number === null) return null;
  return number < fractionBelow ? Math.round(number * 1e6) / 1e4 : number;
}

/** 2023 from 2023, "2023年" and “二〇二三年度”; null for anything else. */
function yearOf(value: CellValue): number | null {
  const text = cellText(value)
    .normalize("NFKC")
    .trim()
    .replace(/年度?$/, "");
  const year = cellNumber(text) ?? (text.length === 4 ? readCharacters(text) : null);
  return year !== null && Number.isInteger(year) ? year : null;
}

/** A number of 参数, or null where it cannot be read or is outside its bounds. */
export function readNumberSetting(key: NumberSetting, value: CellValue): number | null {
  const fractionBelow = FRACTION_BELOW[key];
  const bounds = ROWS[key].bounds ?? [-Infinity, Infinity];
  if (fractionBelow !== undefined) {
    const percent = percentOf(value, fractionBelow);
    return percent !== null && within(percent / 100, bounds) ? percent : null;
  }
  const number = key === "planYear" ? yearOf(value) : cellNumber(value);
  return number !== null && within(number, bounds) ? number : null;
}

/** Whether a setting can be read; an empty cell and free text always can. */
export function isReadable(key: SettingKey, value: CellValue, planYear: number | null): boolean {
  if (cellText(value).trim() === "" || key === "unitAliases") return true;
  const { choices } = ROWS[key];
  if (choices) return choices.includes(cellText(value).trim());
  if (key !== "asOf") return readNumberSetting(key as NumberSetting, value) !== null;
  if (planYear === null) return true;
  return (
    (typeof value === "string" || typeof value === "number") && readDate(value, planYear) !== null
  );
}
