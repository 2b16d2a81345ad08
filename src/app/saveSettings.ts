import { aliasText } from "../ledger/aliasText";
import { cellAddress } from "../ledger/a1";
import { columnLayout } from "../ledger/columnLayout";
import { SETTING_COLUMNS } from "../ledger/columns";
import { ALLOCATION_LABELS, LIGHT_LABELS } from "../ledger/labels";
import { laySettings } from "../ledger/laySettings";
import type { Ledger } from "../ledger/readLedger";
import { findSetting } from "../ledger/reading/findSetting";
import { locateSheets } from "../ledger/reading/locateSheets";
import { readSettings } from "../ledger/reading/readSettings";
import { SETTING_KEYS, type SettingKey, settingRows } from "../ledger/settingRows";
import type { CellContent } from "../ledger/sheetSpec";
import type { SheetSnapshot } from "../ledger/snapshot";
import { toExcelSerial } from "../schedule/excelSerial";
import { type SettingChanges, settingProblems } from "./settingChanges";
import type { Workbook, WriteBatch } from "./workbook";
import { WorkbookError } from "./workbookError";

const { keys, at } = columnLayout(SETTING_COLUMNS);

type Setting = readonly [key: Exclude<SettingKey, "planYear">, content: CellContent];

/** How each setting that was changed stands in its cell. */
function contentsOf(changes: SettingChanges): Setting[] {
  const setting = <Value>(
    key: Setting[0],
    value: Value | undefined,
    content: (value: Value) => CellContent,
  ): Setting[] => (value === undefined ? [] : [[key, content(value)]]);
  const plain = (value: number): CellContent => value;
  const percent = (value: number): CellContent => value / 100;
  return [
    ...setting("asOf", changes.asOf, (date) => date && (toExcelSerial(date) ?? date)),
    ...setting("dueSoonDays", changes.dueSoonDays, plain),
    ...setting("lightRule", changes.lightRule, (preset) => LIGHT_LABELS[preset]),
    ...setting("yellowLag", changes.yellowLag, plain),
    ...setting("redLag", changes.redLag, plain),
    ...setting("overTargetPercent", changes.overTargetPercent, percent),
    ...setting("approxTolerancePercent", changes.approxTolerancePercent, percent),
    ...setting("allocation", changes.allocation, (rule) => ALLOCATION_LABELS[rule]),
    ...setting("unitAliases", changes.unitAliases, (aliases) => aliasText(aliases) || null),
  ];
}

/** A sheet of the defaults with the changes in it, for a workbook whose 参数 was deleted. */
function newSheet(planYear: number | null, settings: readonly Setting[]): WriteBatch {
  const spec = laySettings(planYear);
  const blocks = settings.map(([key, content]) => ({
    row: SETTING_KEYS.indexOf(key) + 1,
    column: at.value,
    values: [[content]],
  }));
  return { create: [{ ...spec, blocks: [...spec.blocks, ...blocks] }] };
}

/** Each value beside its name, wherever that stands; a setting without a row gets one at the end. */
function intoSheet(sheet: SheetSnapshot, settings: readonly Setting[]): WriteBatch {
  const names = settingRows(null);
  const expect: NonNullable<WriteBatch["expect"]>[number][] = [];
  const blocks: NonNullable<WriteBatch["blocks"]>[number][] = [];
  let end = sheet.cells.length;
  for (const [key, content] of settings) {
    const found = findSetting(sheet, names[key].name);
    const place = { sheet: sheet.name, row: found?.row ?? end, column: found?.column ?? at.name };
    if (found) {
      expect.push({ ...place, values: [[found.name, found.value]] });
      blocks.push({ ...place, column: found.column + 1, values: [[content]] });
    } else {
      const { name, remark } = names[key];
      expect.push({ ...place, values: [keys.map(() => null)] });
      blocks.push({ ...place, values: [[name, content, remark]] });
      end++;
    }
  }
  return { expect, blocks };
}

/**
 * Writes what a person set onto 参数: only what was changed, and only over what the person saw. Where
 * 参数 is missing it is made again.
 *
 * @param seen the ledger whose settings the person was shown
 * @throws RangeError for settings that `settingProblems` finds fault with
 * @throws WorkbookError CHANGED_MEANWHILE, and what the port refuses: then nothing was written
 */
export async function saveSettings(
  workbook: Workbook,
  changes: SettingChanges,
  { settings: seen }: Pick<Ledger, "settings">,
): Promise<void> {
  const [problem] = settingProblems({ ...seen, ...changes }, seen.planYear);
  if (problem) throw new RangeError(`${problem.key} ${problem.code}`);
  const contents = contentsOf(changes);
  if (contents.length === 0) return;
  const { settings: sheet } = locateSheets(await workbook.read({}));
  if (!sheet) return workbook.write(newSheet(seen.planYear, contents));
  const now = readSettings(sheet, seen.planYear);
  for (const [key] of contents) {
    if (JSON.stringify(now[key]) === JSON.stringify(seen[key])) continue;
    const found = findSetting(sheet, settingRows(null)[key].name);
    const cell = found ? cellAddress(found.row, found.column + 1) : "";
    throw new WorkbookError("CHANGED_MEANWHILE", { sheet: sheet.name, cell });
  }
  return workbook.write(intoSheet(sheet, contents));
}
