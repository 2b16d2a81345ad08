import type { Finding } from "../../progress/finding";
import { comparable } from "../fingerprint";
import { cellAddress } from "../a1";
import { SETTING_KEYS, type SettingKey, settingRows, shownSetting } from "../settingRows";
import type { SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";
import { findSetting } from "./findSetting";
import { readNumberSetting } from "./readSetting";
import { structureFinding } from "./structureFinding";

/** Rows of 参数 that are missing, renamed or doubled, and a 计划年度 that is not the list's. */
export function checkSettingRows(sheet: SheetSnapshot, issuedYear: number | null): Finding[] {
  const rows = settingRows(issuedYear);
  const names = new Set(SETTING_KEYS.map((key) => comparable(rows[key].name)));
  const place = (row: number, column: number) => ({
    sheet: sheet.name,
    cell: cellAddress(row, column),
  });
  const findings: Finding[] = [];
  let above = { row: 0, column: 0 };
  for (const key of SETTING_KEYS) {
    const { name } = rows[key];
    const found = findSetting(sheet, name);
    if (found) above = found;
    else {
      above = { row: above.row + 1, column: above.column };
      findings.push(lost(key, above));
      if (!isRenamed(above)) above = { row: above.row - 1, column: above.column };
    }
    const again = found && findSetting(sheet, name, found.row + 1);
    if (again)
      findings.push(
        structureFinding("ROW_DUPLICATED", place(again.row, again.column), {
          data: { case: "setting", title: name, first: cellAddress(found.row, found.column) },
        }),
      );
  }
  return [...findings, ...anotherYear()];

  function isRenamed({ row, column }: { row: number; column: number }): boolean {
    const text = cellText(sheet.cells[row]?.[column]).trim();
    return text !== "" && !names.has(comparable(text));
  }

  function lost(key: SettingKey, at: { row: number; column: number }): Finding {
    const { name } = rows[key];
    const used = shownSetting(rows[key], rows[key].value) ?? "";
    if (isRenamed(at))
      return structureFinding("PLAN_EDITED", place(at.row, at.column), {
        severity: "warning",
        data: {
          case: "settingName",
          was: name,
          now: cellText(sheet.cells[at.row]?.[at.column]),
          used,
        },
        suggestion: name,
      });
    return structureFinding("ROW_MISSING", place(at.row, at.column), {
      severity: "warning",
      data: { case: "setting", title: name, used },
    });
  }

  function anotherYear(): Finding[] {
    const found = findSetting(sheet, rows.planYear.name);
    const now = found && readNumberSetting("planYear", found.value);
    if (!found || now === null || issuedYear === null || now === issuedYear) return [];
    return [
      structureFinding("PLAN_EDITED", place(found.row, found.column + 1), {
        data: { case: "planYear", column: rows.planYear.name, was: issuedYear, now },
        suggestion: issuedYear,
      }),
    ];
  }
}
