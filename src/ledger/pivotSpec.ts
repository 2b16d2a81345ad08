import type { Area } from "./area";
import type { StyleName } from "./styles";

/** A PivotTable as data: what it reads, where it stands, and what it sums. */
export interface PivotSpec {
  /** The sheet that it stands on, and its cells: headers, body and totals. */
  readonly sheet: string;
  readonly area: Area;
  readonly name: string;
  /** The table that it reads: a table grows, a range does not. */
  readonly source: { readonly sheet: string; readonly table: string; readonly area: Area };
  /** Column headers of the source. */
  readonly rows: string;
  readonly columns: string | null;
  /** A field of which only one value is counted. */
  readonly filter: { readonly field: string; readonly value: string };
  readonly values: readonly PivotValue[];
  /** The look of its numbers, in a workbook that draws it cell by cell. */
  readonly figures: StyleName;
  /** Buttons for the field of the filter, where a workbook knows them. */
  readonly slicer: SlicerSpec;
}

/** Rows of a pivot's filter: its field, and the blank row that parts it from the pivot below. */
export const FILTER_ROWS = 2;

/** A slicer: where it is put when it is made. Sizes are points from the sheet's corner. */
export interface SlicerSpec {
  readonly name: string;
  readonly caption: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PivotValue {
  /** Header of the column that is summed. */
  readonly field: string;
  /** Its caption: differs from every header, or Excel refuses it. */
  readonly caption: string;
  readonly numberFormat: string;
}

/** A column chart over a block whose first row and first column hold its labels. */
export interface ChartSpec {
  readonly sheet: string;
  readonly name: string;
  readonly title: string;
  readonly data: Area;
  /** The cells that it covers. */
  readonly place: Area;
}
