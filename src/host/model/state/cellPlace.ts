import type { Area } from "./area";
import type { SheetState } from "./sheetState";

/** Somewhere in the book that follows its cells: a range a client holds, for one. */
export interface CellPlace {
  readonly $sheet: SheetState;
  $area: Area;
}

/** One or several areas of a sheet. */
export interface CellPlaces {
  readonly $sheet: SheetState;
  readonly $areas: readonly Area[];
}
