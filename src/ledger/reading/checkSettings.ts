import type { Finding } from "../../progress/finding";
import { cellAddress } from "../a1";
import { SETTING_KEYS, type SettingKey, settingRows } from "../settingRows";
import type { SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";
import { findSetting } from "./findSetting";
import { isReadable } from "./readSetting";
import { structureFinding } from "./structureFinding";

/** Settings of 参数 that cannot be read: which value is used in their place, and what is allowed. */
export function checkSettings(sheet: SheetSnapshot, planYear: number | null): Finding[] {
  const rows = settingRows(planYear);
  return SETTING_KEYS.flatMap((key) => {
    const found = findSetting(sheet, rows[key].name);
    if (!found || isReadable(key, found.value, planYear)) return [];
    const place = { sheet: sheet.name, cell: cellAddress(found.row, found.column + 1) };
    const common = { column: rows[key].name, now: cellText(found.value), allowed: allowed(key) };
    const used = shown(key, rows[key].value as string | number | null);
    return structureFinding("PLAN_EDITED", place, {
      severity: "warning",
      data:
        used === null
          ? { case: "settingIgnored", ...common }
          : { case: "setting", ...common, used },
    });
  });

  function shown(key: SettingKey, value: string | number | null): string | null {
    if (value === null) return null;
    return rows[key].style === "entryPercent"
      ? `${Math.round(Number(value) * 100)}%`
      : String(value);
  }

  function allowed(key: SettingKey): string {
    const { choices, bounds } = rows[key];
    if (choices) return choices.join("、");
    if (!bounds) return "2022-09-30";
    return bounds.map((bound) => shown(key, bound)).join("–");
  }
}
