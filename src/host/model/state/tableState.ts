import type { FilterCriteria } from "./filterCriteria";
import type { Area } from "./area";
import type { SheetState } from "./sheetState";

/** One column of a table: its name is also the header cell's text. */
export type TableColumnState = { readonly id: number; filter: FilterCriteria | undefined };

/** `Excel.SortField` as it came. */
export type SortField = {
  key: number;
  ascending?: boolean;
  sortOn?: string;
  color?: string;
  dataOption?: string;
};

/** A table: everything Excel knows of it but its cells. */
export type TableState = {
  readonly id: string;
  readonly sheet: SheetState;
  name: string;
  /** Headers, body and totals. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  columns: TableColumnState[];
  /** The column names formulas know. */
  titles?: readonly string[];
  sort: { fields: SortField[]; matchCase: boolean; method: string } | undefined;
};
