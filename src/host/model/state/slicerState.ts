import type { PivotState } from "./pivotState";
import type { SheetState } from "./sheetState";

/** A panel of buttons over a sheet that filters one field of a pivot table. Sizes are points. */
export type SlicerState = {
  readonly id: string;
  readonly sheet: SheetState;
  readonly pivot: PivotState;
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
