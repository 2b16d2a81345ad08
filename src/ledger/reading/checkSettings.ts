import type { Finding } from "../../progress/finding";
import { cellAddress } from "../a1";
import { SETTING_KEYS, type SettingKey, settingRows, shownSetting } from "../settingRows";
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
    const used = shownSetting(rows[key], rows[key].value);
    return structureFinding("PLAN_EDITED", place, {
      severity: "warning",
      data:
        used === null
          ? { case: "settingIgnored", ...common }
          : { case: "setting", ...common, used },
    });
  });

  function allowed(key: SettingKey): string {
    const { choices, bounds } = rows[key];
    if (choices) return choices.join("、");
    if (!bounds) return "2022-09-30";
    return bounds.map((bound) => shownSetting(rows[key], bound)).join("–");
  }
}
