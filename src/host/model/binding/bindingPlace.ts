import type { Area } from "../state/area";
import type { BindingState } from "../state/bindingState";
import type { SheetState } from "../state/sheetState";
import { tableRange } from "../table/tableParts";

/** Where a binding lies now. */
export const bindingPlace = ({ target }: BindingState): { sheet: SheetState; area: Area } =>
  "table" in target
    ? { sheet: target.table.sheet, area: tableRange(target.table) }
    : { sheet: target.sheet, area: target.area };
