import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type {
  AutoFilter,
  ConditionalRule,
  DataValidation,
  HeaderFooter,
  NamedRange,
  PageSetup,
  SheetProtection,
  TableDefinition,
  WritePivotTable,
} from "hucre";

/**
 * A workbook between a file and the grid: cells, styles and sizes as Univer keeps them, everything
 * else as plain data with 1-based A1 addresses, as the file format has it.
 */
export interface WorkbookFile {
  sheets: SheetFile[];
  /** Styles by the name that cells give in `s`. */
  styles: Record<string, IStyleData>;
  names: NamedRange[];
  /** Position of the sheet in front. */
  activeSheet: number;
}

export interface SheetFile {
  name: string;
  visibility: SheetVisibility;
  grid: SheetGrid;
  notes: Note[];
  tables: TableDefinition[];
  validations: DataValidation[];
  rules: ConditionalRule[];
  pivots: WritePivotTable[];
  /** Only where lines are grouped. */
  outline?: SheetOutline;
  autoFilter?: AutoFilter;
  protection?: SheetProtection;
  pageSetup?: PageSetup;
  headerFooter?: HeaderFooter;
}

/** How deep lines are grouped, by their index from 0. */
export type LineLevels = Record<number, number>;

export type SheetOutline = Record<"row" | "column", LineLevels>;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** What Univer needs of a sheet; sizes in pixels at 96 dpi. */
export type SheetGrid = Pick<
  IWorksheetData,
  "cellData" | "rowData" | "columnData" | "mergeData" | "freeze"
> &
  Partial<Pick<IWorksheetData, "tabColor" | "zoomRatio" | "showGridlines">>;

/** A classic note (批注) on one cell; rows and columns count from 0. */
export interface Note {
  row: number;
  column: number;
  text: string;
  author: string;
}
