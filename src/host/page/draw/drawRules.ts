import { readAreas } from "../../files/book/areas";
import { takeFormatRules } from "../../files/book/formatRules";
import { formatArea } from "../../model/state/address";
import type { SheetState } from "../../model/state/sheetState";
import { toUniverRange } from "../../model/state/sheetState";
import { gridRule } from "./gridRule";

/** What was drawn of each sheet, to be taken away before it is drawn again. */
const drawn = new WeakMap<SheetState, string[]>();

/** Paints the conditional formats of a sheet. The grid puts the latest rule first. */
export function drawRules(sheet: SheetState): void {
  for (const cfId of drawn.get(sheet) ?? []) {
    sheet.run("sheet.mutation.delete-conditional-rule", { cfId });
  }
  const ids: string[] = [];
  for (const rule of takeFormatRules(sheet).reverse()) {
    const areas = readAreas(rule.range);
    const [first] = areas;
    if (first === undefined) continue;
    const config = gridRule(rule, formatArea({ ...first, rows: 1, columns: 1 }));
    if (config === undefined) continue;
    const cfId = `${sheet.id}-${rule.priority}`;
    ids.push(cfId);
    sheet.run("sheet.mutation.add-conditional-rule", {
      rule: {
        cfId,
        ranges: areas.map(toUniverRange),
        stopIfTrue: rule.stopIfTrue ?? false,
        rule: config,
      },
    });
  }
  drawn.set(sheet, ids);
}
