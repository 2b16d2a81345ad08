import type { Area } from "./area";

/** A PivotTable as data: what it reads, where it stands, and what it sums. */
export interface PivotSpec {
  /** The sheet that it stands on, and its first cell. */
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly name: string;
  /** The table that it reads: a table grows, a range does not. */
  readonly source: { readonly sheet: string; readonly table: string; readonly area: Area };
  /** Column headers of the source. */
  readonly rows: string;
  readonly columns: string | null;
  /** A field of which only one value is counted. */
  readonly filter: { readonly field: string; readonly value: string };
  readonly values: readonly PivotValue[];
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
