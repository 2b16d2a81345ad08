import type { ChartSpec, PivotSpec } from "../../ledger/pivotSpec";

/** Queues the question whether the pivot is there, and how it is laid out. */
export function askPivot(
  { workbook }: Excel.RequestContext,
  { name }: PivotSpec,
): Excel.PivotTable {
  const pivot = workbook.pivotTables.getItemOrNullObject(name);
  pivot.load([
    "name",
    "rowHierarchies/items/name",
    "columnHierarchies/items/name",
    "filterHierarchies/items/name",
    "dataHierarchies/items/name",
  ]);
  return pivot;
}

/** Queues the question whether the slicer is there, wherever somebody moved it. */
export function askSlicer({ workbook }: Excel.RequestContext, { slicer }: PivotSpec): Excel.Slicer {
  const found = workbook.slicers.getItemOrNullObject(slicer.name);
  found.load("name");
  return found;
}

/** Queues the question whether the chart is there. */
export function askChart(
  { workbook }: Excel.RequestContext,
  { sheet, name }: ChartSpec,
): Excel.Chart {
  const { charts } = workbook.worksheets.getItemOrNullObject(sheet);
  const chart = charts.getItemOrNullObject(name);
  chart.load("name");
  return chart;
}

const namesOf = ({ items }: { readonly items: readonly { readonly name: string }[] }): string[] =>
  items.map(({ name }) => name);

const isSame = (found: readonly string[], wanted: readonly string[]): boolean =>
  found.length === wanted.length && found.every((name, index) => name === wanted[index]);

/**
 * Whether a pivot is laid out as wanted. Fields that somebody renamed, added or took away make it
 * another one. Excel may count its own 数值 among the columns when there are several values.
 */
export function hasLayout(pivot: Excel.PivotTable, spec: PivotSpec): boolean {
  const columns = spec.columns === null ? [] : [spec.columns];
  const found = namesOf(pivot.columnHierarchies);
  const values = spec.values.map(({ caption }) => caption);
  return (
    isSame(namesOf(pivot.rowHierarchies), [spec.rows]) &&
    (isSame(found, columns) || isSame(found.slice(0, -1), columns)) &&
    isSame(namesOf(pivot.filterHierarchies), [spec.filter.field]) &&
    isSame(namesOf(pivot.dataHierarchies), values)
  );
}
