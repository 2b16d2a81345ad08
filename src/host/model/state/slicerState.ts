import type { PivotState } from "./pivotState";
import type { SheetState } from "./sheetState";
import type { TableState } from "./tableState";

/** A panel of buttons over a sheet that filters one field of a pivot table, or a column of a table. Sizes are points. */
export type SlicerState = {
  readonly id: string;
  readonly sheet: SheetState;
  readonly source: { pivot: PivotState } | { table: TableState };
  readonly field: string;
  name: string;
  caption: string;
  left: number;
  top: number;
  width: number;
  height: number;
  sortBy: string;
  style: string;
};
