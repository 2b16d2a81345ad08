import { CellReader } from "../cells/cellReader";
import { readEntry } from "../cells/entry";
import { parseAddress } from "../state/address";
import type { SheetState } from "../state/sheetState";

/** The number a term stands for: a number, a date text, "=5" or the cell it refers to. */
export function termValue(term: unknown, sheet: SheetState): number {
  if (typeof term === "number") return term;
  const text = String(term ?? "")
    .replace(/^=/, "")
    .replace(/^"(.*)"$/, "$1");
  const address = parseAddress(text);
  if (address) {
    const target = address.sheet === undefined ? sheet : sheet.sibling(address.sheet);
    return Number(new CellReader(target).value(address.area.row, address.area.column));
  }
  const entry = readEntry(
    text.replace(/T[\d:.]+Z?$/, ""),
    "General",
    sheet.engine.modules.core.numfmt,
  );
  return typeof entry.value === "number" ? entry.value : NaN;
}
