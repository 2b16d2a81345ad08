import type { NumberLook } from "../progress/finding";
import type { CellValue } from "../progress/record";
import type { Area } from "./area";

/** A workbook as it was at one moment. */
export interface WorkbookSnapshot {
  /** Every sheet in tab order, also those that were not asked for. */
  readonly directory: readonly SheetEntry[];
  /** The sheets that were asked for and exist, in tab order. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

export interface SheetSnapshot extends SheetEntry {
  /**
   * Raw values from A1 to the last used cell (formatting alone is not use): numbers, text, booleans,
   * errors, null where empty. Dates are serial numbers of the 1900 system. Rows may differ in length.
   */
  readonly cells: readonly (readonly CellValue[])[];
  /** Formulas ("=…") by cell, in the same shape, where they were asked for: null for a constant. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** How numbers are shown, in the same shape, where that was asked for: null for a plain number and for anything else. */
  readonly looks?: readonly (readonly (NumberLook | null)[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  readonly protected: boolean;
  /** A filter is on and hides rows. */
  readonly filtered: boolean;
  /** Hidden rows, from 0. */
  readonly hiddenRows: readonly number[];
}

export interface TableSnapshot {
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
}
