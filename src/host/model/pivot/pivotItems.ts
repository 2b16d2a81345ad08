import type { CellValue } from "../cells/cellValue";
import type { PivotFieldState, PivotState } from "../state/pivotState";
import type { PivotSource } from "./pivotSource";

const BLANK = "(blank)";
const collator = new Intl.Collator("zh-CN", { numeric: false });

/** The text of an item. */
export const itemName = (value: CellValue): string =>
  value === "" ? BLANK : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** What is chosen of a field; made when first asked for. */
export function fieldState(pivot: PivotState, name: string): PivotFieldState {
  let state = pivot.fieldStates.get(name);
  if (!state) {
    state = {
      name,
      hidden: new Set(),
      ascending: true,
      filters: {},
      subtotals: { automatic: true },
      sortBy: undefined,
    };
    pivot.fieldStates.set(name, state);
  }
  return state;
}

/** All items of a field: numbers, then texts, blanks last. */
export function itemsOf(source: PivotSource, field: string): string[] {
  const index = source.fields.indexOf(field);
  const values = new Map<string, CellValue>();
  for (const record of source.records) {
    const value = record[index] ?? "";
    values.set(itemName(value), value);
  }
  return [...values.entries()].sort(([, a], [, b]) => compare(a, b)).map(([name]) => name);
}

/** The order of items: numbers by size, texts by pinyin, booleans, blanks. */
export function compare(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return rank(a) - rank(b) || collator.compare(String(a), String(b));
}

const rank = (value: CellValue): number =>
  value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
