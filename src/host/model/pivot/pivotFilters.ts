import type { PivotState } from "../state/pivotState";
import type { PivotSource } from "./pivotSource";
import { aggregate } from "./aggregate";
import { dateTest, type DateFilter } from "../filter/dateTest";
import { fieldState, itemAt, itemsOf } from "./pivotItems";

type LabelFilter = {
  condition: string;
  comparator?: string;
  substring?: string;
  lowerBound?: string;
  upperBound?: string;
  exclusive?: boolean;
};

/** The records left by the hidden items and filters of all fields in use. */
export function visibleRecords(pivot: PivotState, source: PivotSource): number[] {
  const sliced = [...pivot.fieldStates.values()].filter(({ sliced }) => sliced);
  const used = new Set([
    ...[...pivot.rows, ...pivot.columns, ...pivot.filters],
    ...sliced.map(({ name }) => name),
  ]);
  const tests = [...used].map((field) => {
    const index = source.fields.indexOf(field);
    const hidden = hiddenItems(pivot, source, field);
    return (record: number): boolean => !hidden.has(itemAt(source, record, index));
  });
  return source.records
    .map((_, index) => index)
    .filter((record) => tests.every((test) => test(record)));
}

/** Items of a field that are not shown: hidden one by one or by a filter. */
export function hiddenItems(pivot: PivotState, source: PivotSource, field: string): Set<string> {
  const state = fieldState(pivot, field);
  const hidden = new Set(state.hidden);
  const manual = state.filters["manualFilter"] as { selectedItems?: unknown[] } | undefined;
  const label = state.filters["labelFilter"] as LabelFilter | undefined;
  const value = state.filters["valueFilter"] as ValueFilter | undefined;
  const date = state.filters["dateFilter"] as DateFilter | undefined;
  if (value) for (const item of failing(pivot, source, field, value)) hidden.add(item);
  for (const item of itemsOf(source, field)) {
    if (manual?.selectedItems && !manual.selectedItems.map(nameOf).includes(item)) hidden.add(item);
    if (label && !passes(item, label)) hidden.add(item);
    if (date && !dateTest(source.dates.get(item)?.value, date)) hidden.add(item);
  }
  return hidden;
}

/** A selected item is its name, or the object. */
const nameOf = (item: unknown): string =>
  typeof item === "object" && item !== null && "name" in item
    ? String((item as { name: unknown }).name)
    : String(item);

function passes(item: string, filter: LabelFilter): boolean {
  const text = item.toLowerCase();
  const substring = (filter.substring ?? "").toLowerCase();
  const holds = ((): boolean => {
    switch (filter.condition) {
      case "BeginsWith":
        return text.startsWith(substring);
      case "EndsWith":
        return text.endsWith(substring);
      case "Contains":
        return text.includes(substring);
      case "Equals":
        return text === (filter.comparator ?? "").toLowerCase();
      case "GreaterThan":
        return text > (filter.comparator ?? "").toLowerCase();
      case "LessThan":
        return text < (filter.comparator ?? "").toLowerCase();
      case "Between":
        return (
          text >= (filter.lowerBound ?? "").toLowerCase() &&
          text <= (filter.upperBound ?? "").toLowerCase()
        );
      default:
        return true;
    }
  })();
  return filter.exclusive ? !holds : holds;
}

type ValueFilter = {
  condition: string;
  comparator?: number;
  lowerBound?: number;
  upperBound?: number;
  exclusive?: boolean;
  /** The name of the data field that is compared. */
  value: string;
};

/** Items whose total of a data field does not fulfil the condition. */
function failing(
  pivot: PivotState,
  source: PivotSource,
  field: string,
  filter: ValueFilter,
): string[] {
  const data = pivot.data.find(({ name, id }) => name === filter.value || id === filter.value);
  if (!data) return [];
  const index = source.fields.indexOf(field);
  const column = source.fields.indexOf(data.field);
  return itemsOf(source, field).filter((item) => {
    const records = source.records.filter(
      (_record, position) => itemAt(source, position, index) === item,
    );
    const total = Number(
      aggregate(
        records.map((record) => record[column] ?? ""),
        data.summarizeBy,
      ) ?? 0,
    );
    return meets(total, filter) === Boolean(filter.exclusive);
  });
}

function meets(
  total: number,
  { condition, comparator = 0, lowerBound = 0, upperBound = 0 }: ValueFilter,
): boolean {
  if (condition === "GreaterThan") return total > comparator;
  if (condition === "LessThan") return total < comparator;
  if (condition === "Between") return total >= lowerBound && total <= upperBound;
  return condition === "Equals" ? total === comparator : true;
}
