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
    const { row, column } = spec.area;
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
    pivot.layout.autoFormat = false;
    pivot.refreshOnOpen = true;
    countOnly(pivot, spec.filter);
  }, 40),
];

/** Takes the slicer away, before the pivot that it may go with. */
export const deleteSlicerSteps = ({ slicer }: PivotSpec): Step[] => [
  step(({ workbook }) => workbook.slicers.getItem(slicer.name).delete(), 2),
];

/** Makes the slicer beside the pivot. */
export const makeSlicerSteps = ({ name, sheet, filter, slicer }: PivotSpec): Step[] => [
  step(({ workbook }) => {
    const made = workbook.worksheets.getItem(sheet).slicers.add(name, filter.field);
    Object.assign(made, slicer);
  }, 10),
];

/** Counts only the rows of one value of a field. */
function countOnly(pivot: Excel.PivotTable, { field, value }: PivotSpec["filter"]): void {
  const { fields } = pivot.filterHierarchies.getItem(field);
  fields.getItem(field).applyFilter({ manualFilter: { selectedItems: [value] } });
}
