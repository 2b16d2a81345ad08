import type { Grid } from "./grid";
import type { TableLayout } from "./table/tableLayout";

/** A table of a source; that of a workbook is one of its sheets. */
export interface SourceTable {
  /** The sheet's name. */
  readonly name?: string;
  readonly hidden?: boolean;
  /** The sheets of which it is put together, where it is several. */
  readonly parts?: readonly string[];
  readonly grid: Grid;
}

/** A file or a pasted text as it stands, before anybody says what it means. */
export interface PlanSource {
  /** The tables that may hold the list. */
  readonly tables: readonly SourceTable[];
  /** Index of the table that is the list, where the sheets beside it tell. */
  readonly chosen?: number;
  /** The text, where it may be a list of numbered items or paragraphs. */
  readonly outline?: string;
  /** The file's name: for messages, and for a title or year that the list itself lacks. */
  readonly file?: string;
}

/** Which table of a source is the list, and how it is laid out. */
export interface Assignment {
  /** Index of the table. */
  readonly table: number;
  readonly layout: TableLayout;
}
