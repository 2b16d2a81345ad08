import type { Area } from "./area";
import type { StyleName } from "./styles";

/** A whole sheet as data: what a workbook needs to make it in one go. */
export interface SheetSpec {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** "#RRGGBB" */
  readonly tabColor?: string;
  /** From column A, in characters of the standard font. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  readonly blocks: readonly Block[];
  /** Applied in order: a later style adds to, and wins over, an earlier one. */
  readonly formats: readonly Format[];
  readonly merges: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly print?: PrintSetup;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly TableSpec[];
  readonly names: readonly NameSpec[];
}

/** The height that fits the text, estimated; a workbook that can fit a row itself may do so. */
export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/**
 * What is written into a cell. Text is always text, also where it begins with = + - @ or reads like
 * a number or a date; `null` empties the cell; a formula is English, with commas, and begins with "=".
 */
export type CellContent = string | number | boolean | null | Formula;

export interface Formula {
  readonly formula: string;
  /** The value that goes with it until the workbook calculates. */
  readonly result: string | number;
}

/** A rectangle of contents: at least one row, and every row of the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
}

export interface Format {
  readonly area: Area;
  readonly style: StyleName;
}

export interface PrintSetup {
  readonly paper: "A3" | "A4";
  readonly orientation: "landscape" | "portrait";
  /** How many pages its columns may spread over; one unless it says more. */
  readonly pagesWide?: number;
  /** Header rows that repeat on each page, from 0, `last` inclusive. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Inches. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** What Excel helps with while somebody types. Pasting goes past it: our own check is the authority. */
export type Validation = {
  readonly areas: readonly Area[];
  /** Shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Shown when the entry is refused (`stop`) or doubted (`warning`). */
  readonly alert: {
    readonly style: "stop" | "warning";
    readonly title: string;
    readonly message: string;
  };
} & (
  | { readonly type: "list"; readonly values: readonly string[] }
  | { readonly type: "decimal"; readonly min: number; readonly max?: number }
  | { readonly type: "date"; readonly first: number; readonly last: number }
  | {
      /** English formula for the first cell of the first area. */ readonly type: "custom";
      readonly formula: string;
    }
);

/** A fill that follows a cell's own text or a formula written for the area's first cell. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly rule:
    | { readonly type: "equals"; readonly text: string }
    | { readonly type: "formula"; readonly formula: string };
  /** "#RRGGBB" */
  readonly fill: string;
  /** "#RRGGBB" */
  readonly color: string;
}

/** An Excel Table; `area` takes in its header row. */
export interface TableSpec {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

/** A name for an area of this sheet, valid in the whole workbook. */
export interface NameSpec {
  readonly name: string;
  readonly area: Area;
}
