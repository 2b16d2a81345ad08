import type { Area } from "./area";
import type { SheetState } from "./sheetState";
import type { TableState } from "./tableState";

/** `Excel.BindingType`. */
export type BindingType = "Range" | "Table" | "Text";

/** A part of the book under a name of an add-in's own. */
export type BindingState = {
  readonly id: string;
  readonly type: BindingType;
  /** The cells, or the table whatever its size. */
  target: { sheet: SheetState; area: Area } | { table: TableState };
};
