import type { CellValue } from "../cells/cellValue";
import type { Area } from "./area";
import type { SheetState } from "./sheetState";

/** A formula, and what it came to when it was last calculated. */
export type FormulaTarget = { formula: string; computed?: CellValue | CellValue[][] };

/** A name: for cells (which it follows), or for a formula or constant. */
export type NameState = {
  name: string;
  /** The sheet it belongs to; the workbook without one. */
  readonly scope: SheetState | undefined;
  target: { sheet: SheetState; area: Area } | FormulaTarget;
  comment: string;
  visible: boolean;
};
