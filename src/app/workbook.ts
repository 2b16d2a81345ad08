import type { Area } from "../ledger/area";
import type { Block, Format, SheetSpec, TableSpec } from "../ledger/sheetSpec";
import type { WorkbookSnapshot } from "../ledger/snapshot";
import type { CellValue } from "../progress/record";

/**
 * The port through which every verb sees a workbook: Excel through Office.js, or an .xlsx file.
 * It speaks in whole sheets: one `read` and one `write` are one conversation each, whatever the
 * size. Failures are `WorkbookError`s.
 */
export interface Workbook {
  /** Reads whole sheets as they are now. A sheet that does not exist is simply not in the answer. */
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /**
   * Writes all of the batch or nothing: every precondition (see `WriteBatch`) is checked before the
   * first cell is touched.
   */
  write(batch: WriteBatch): Promise<void>;
}

export interface ReadRequest {
  /** Names of the sheets wanted; without it, every sheet. */
  readonly sheets?: readonly string[];
  /** Whether formulas are wanted beside the values: of every sheet, or of these. */
  readonly formulas?: boolean | readonly string[];
  /** Whether it is wanted how numbers are shown. */
  readonly looks?: boolean;
}

/**
 * Changes to make, carried out in the order of the fields. Refused, with nothing written, when
 * - a sheet to change is missing (SHEET_NOT_FOUND), protected (SHEET_PROTECTED) or holds rows that a
 *   filter hides (SHEET_FILTERED);
 * - a sheet to create is there already (SHEET_EXISTS), or its name is not one (BAD_SHEET_NAME);
 * - a table or name to create is there already (NAME_TAKEN);
 * - an expectation no longer holds (CHANGED_MEANWHILE);
 * - a text is longer than a cell holds (TEXT_TOO_LONG).
 */
export interface WriteBatch {
  /** What must still be in the workbook: guards against an edit between reading and writing. */
  readonly expect?: readonly Expectation[];
  /** Whole sheets to make, in this order, after the sheets that are there. */
  readonly create?: readonly SheetSpec[];
  /** Whole rows to insert; the rows below move down, the new ones look like the row above. */
  readonly insertRows?: readonly RowSpan[];
  /** Whole rows to delete, addressed as they are after the insertions. */
  readonly deleteRows?: readonly RowSpan[];
  /** Tables to make over cells that are there; the area takes in the header row. */
  readonly makeTables?: readonly { readonly sheet: string; readonly table: TableSpec }[];
  /** Tables to stretch or shrink; the area takes in the header row. */
  readonly resizeTables?: readonly { readonly table: string; readonly area: Area }[];
  /** Contents to write; nothing outside the blocks is touched. */
  readonly blocks?: readonly SheetBlock[];
  /** Looks of areas that are there already; a new sheet brings its own. */
  readonly formats?: readonly SheetFormat[];
  /** Backgrounds to set; null takes the background away. */
  readonly fills?: readonly FillChange[];
  /**
   * Notes to set (null removes). Only notes that begin with `OWN_NOTE_PREFIX` are replaced or removed;
   * a cell with somebody else's note keeps it, and the change is passed over. A workbook that cannot
   * hold notes passes over them all.
   */
  readonly notes?: readonly NoteChange[];
  /** The sheet, and the cell in it, to show at the end. */
  readonly activate?: { readonly sheet: string; readonly area?: Area };
}

/** Every note that we write begins so; that is how we know our own. */
export const OWN_NOTE_PREFIX = "【核对】";

/** The longest text that a cell holds. */
export const MAX_CELL_TEXT = 32_767;

export interface Expectation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

export interface RowSpan {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

export interface SheetBlock extends Block {
  readonly sheet: string;
}

export interface SheetFormat extends Format {
  readonly sheet: string;
}

export interface FillChange {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** "#RRGGBB" */
  readonly color: string | null;
}

export interface NoteChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Begins with `OWN_NOTE_PREFIX`. */
  readonly text: string | null;
}
