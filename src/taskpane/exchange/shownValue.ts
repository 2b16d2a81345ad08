import type { CellContent } from "../../ledger/sheetSpec";

const MOST = 60;

/** What a cell holds, short enough to be read beside others. */
export function shownValue(value: CellContent, empty: string): string {
  if (value === null) return empty;
  const text = typeof value === "object" ? value.formula : String(value);
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}
