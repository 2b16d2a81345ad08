import type { CellValue } from "../cells/cellValue";
import type { PivotFieldState, PivotState } from "../state/pivotState";
import type { PivotSource } from "./pivotSource";

const BLANK = "(blank)";
const collator = new Intl.Collator("zh-CN", { numeric: false });

/** The text of an item. */
const itemName = (value: CellValue): string =>
  value === "" ? BLANK : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** The item of a record in a field. */
export function itemAt({ records, dateTexts }: PivotSource, record: number, field: number): string {
  const value = records[record]?.[field] ?? "";
  return typeof value === "number"
    ? (dateTexts[field]?.(value) ?? itemName(value))
    : itemName(value);
}

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
  source.records.forEach((record, position) => {
    values.set(itemAt(source, position, index), record[index] ?? "");
  });
  return [...values.entries()].sort(([, a], [, b]) => compare(a, b)).map(([name]) => name);
}

/** The order of items: numbers by size, texts by pinyin, booleans, blanks. */
export function compare(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return rank(a) - rank(b) || collator.compare(String(a), String(b));
}

const rank = (value: CellValue): number =>
  value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
