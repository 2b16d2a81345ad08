import type { PivotSpec } from "../../ledger/pivotSpec";
import { step, type Step } from "../write/step";

/** Refreshes the pivot where it stands. */
export const refreshPivotSteps = ({ name, filter }: PivotSpec): Step[] => [
  step(({ workbook }) => {
    const pivot = workbook.pivotTables.getItem(name);
    pivot.refresh();
    countOnly(pivot, filter);
  }, 8),
];

/** Takes the pivot of that name away, wherever it stands. */
export const deletePivotSteps = ({ name }: PivotSpec): Step[] => [
  step(({ workbook }) => workbook.pivotTables.getItem(name).delete(), 2),
];

/**
 * Makes the pivot from its table. Captions differ from the headers of the table: Excel refuses a value
 * that is called like its column.
 */
export const makePivotSteps = (spec: PivotSpec): Step[] => [
  step(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(spec.sheet);
    const { row, column } = spec.at;
    const place = sheet.getRangeByIndexes(row, column, 1, 1);
    const table = workbook.tables.getItem(spec.source.table);
    const pivot = sheet.pivotTables.add(spec.name, table, place);
    const field = (name: string): Excel.PivotHierarchy => pivot.hierarchies.getItem(name);
    pivot.rowHierarchies.add(field(spec.rows));
    if (spec.columns !== null) pivot.columnHierarchies.add(field(spec.columns));
    pivot.filterHierarchies.add(field(spec.filter.field));
    for (const value of spec.values) {
      const sum = pivot.dataHierarchies.add(field(value.field));
      sum.summarizeBy = "Sum";
      sum.name = value.caption;
      sum.numberFormat = value.numberFormat;
    }
    pivot.layout.layoutType = "Tabular";
    pivot.refreshOnOpen = true;
    countOnly(pivot, spec.filter);
  }, 40),
];

/** Counts only the rows of one value of a field. */
function countOnly(pivot: Excel.PivotTable, { field, value }: PivotSpec["filter"]): void {
  const { fields } = pivot.filterHierarchies.getItem(field);
  fields.getItem(field).applyFilter({ manualFilter: { selectedItems: [value] } });
}
