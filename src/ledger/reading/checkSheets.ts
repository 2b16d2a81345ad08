import type { Finding } from "../../progress/finding";
import { SHEETS } from "../sheets";
import type { WorkbookSnapshot } from "../snapshot";
import type { LocatedSheets } from "./locateSheets";
import type { Base } from "./readBase";
import { structureFinding } from "./structureFinding";

/**
 * Sheets that are missing, or were found under another name: those are read all the same, and a
 * warning is enough. 投资明细 can be made again from 清单 at any time.
 */
export function checkSheets(
  { directory }: WorkbookSnapshot,
  located: LocatedSheets,
  base: Base | null,
): Finding[] {
  const names = new Set(directory.map(({ name }) => name));
  const missing = (sheet: string): Finding =>
    structureFinding("SHEET_MISSING", { sheet, cell: null }, { data: { sheet } });
  const renamed = (sheet: string, now: string): Finding =>
    structureFinding(
      "SHEET_MISSING",
      { sheet: now, cell: null },
      { severity: "warning", data: { case: "renamed", sheet, now } },
    );
  const findings: Finding[] = [];
  const place = (wanted: string, found: string | undefined): void => {
    if (found === undefined) findings.push(missing(wanted));
    else if (found !== wanted) findings.push(renamed(wanted, found));
  };
  place(SHEETS.list, located.list?.sheet.name);
  place(SHEETS.targets, located.targets?.sheet.name);
  place(SHEETS.settings, located.settings?.name);
  place(SHEETS.base, base ? located.base?.name : undefined);
  if (!names.has(SHEETS.investment))
    findings.push({ ...missing(SHEETS.investment), severity: "warning" });
  return findings;
}
