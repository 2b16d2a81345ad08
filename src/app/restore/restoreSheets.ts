import { allocate } from "../../investment/allocate";
import { layInvestment } from "../../ledger/layInvestment";
import { layList } from "../../ledger/layList";
import { laySettings } from "../../ledger/laySettings";
import { layTargets } from "../../ledger/layTargets";
import type { Ledger } from "../../ledger/readLedger";
import type { Base } from "../../ledger/reading/readBase";
import type { SheetSpec } from "../../ledger/sheetSpec";
import { SHEETS } from "../../ledger/sheets";
import type { Finding } from "../../progress/finding";
import { issuedPlan, issuedTargetRow } from "./issuedPlan";

/** How each sheet is laid out again from _底本. _底本 itself cannot be. */
const LAYOUTS: Readonly<Record<string, (base: Base) => SheetSpec>> = {
  [SHEETS.list]: (base) => layList(issuedPlan(base)),
  [SHEETS.targets]: (base) =>
    layTargets(
      [...base.targets.values()].flatMap((facts) => issuedTargetRow(facts, base) ?? []),
      base.unit,
    ),
  [SHEETS.investment]: (base) => layInvestment(allocate(issuedPlan(base))),
  [SHEETS.settings]: (base) => laySettings(base.year),
};

/** Missing sheets as they were issued, empty of progress. A renamed sheet is not missing. */
export function restoreSheets(
  { base }: Ledger,
  damage: readonly Finding[],
  present: readonly string[],
): { readonly create: SheetSpec[]; readonly restored: Finding[] } {
  const create: SheetSpec[] = [];
  const restored: Finding[] = [];
  for (const finding of damage) {
    const { sheet } = finding.place;
    const layout = LAYOUTS[sheet];
    if (finding.code !== "SHEET_MISSING" || !base || !layout || present.includes(sheet)) continue;
    create.push(layout(base));
    restored.push(finding);
  }
  return { create, restored };
}
