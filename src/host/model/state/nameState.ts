import type { Area } from "./area";
import type { SheetState } from "./sheetState";

/** A name: for cells (which it follows), or for a formula or constant. */
export type NameState = {
  name: string;
  /** The sheet it belongs to; the workbook without one. */
  readonly scope: SheetState | undefined;
  target: { sheet: SheetState; area: Area } | { formula: string };
  comment: string;
  visible: boolean;
};
