import { filterOverdue, type OverdueFilter } from "../../progress/filterOverdue";
import type { OverdueItem } from "../../progress/listOverdue";

/** How the overdue list is narrowed and ordered. */
export interface OverdueView extends OverdueFilter {
  readonly sort: OverdueSort;
}

export const OVERDUE_SORTS = ["gravity", "days", "unit", "project"] as const;
export type OverdueSort = (typeof OVERDUE_SORTS)[number];

export const EVERYTHING: OverdueView = { sort: "gravity" };

type Order = (one: OverdueItem, other: OverdueItem) => number;

/** Gravity is the order in which the list comes. */
const ORDERS: Readonly<Record<Exclude<OverdueSort, "gravity">, Order>> = {
  days: (one, other) => other.daysOverdue - one.daysOverdue || one.daysLeft - other.daysLeft,
  unit: (one, other) => (one.leads[0] ?? "").localeCompare(other.leads[0] ?? "", "zh-CN"),
  project: (one, other) => one.projectNo - other.projectNo,
};

/** The items to show, in the order to show them. */
export function overdueRows(
  items: readonly OverdueItem[],
  { sort, ...filter }: OverdueView,
): readonly OverdueItem[] {
  const kept = filterOverdue(items, filter);
  return sort === "gravity" ? kept : [...kept].sort(ORDERS[sort]);
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** What can be chosen from: the units, sections and kinds that occur, in the order of appearance. */
export function overdueChoices(items: readonly OverdueItem[]): {
  readonly units: readonly string[];
  readonly sections: readonly string[];
  readonly kinds: readonly OverdueItem["kind"][];
} {
  return {
    units: distinct(items.flatMap(({ leads }) => leads)),
    sections: distinct(items.flatMap(({ section }) => (section === null ? [] : [section]))),
    kinds: distinct(items.map(({ kind }) => kind)),
  };
}
