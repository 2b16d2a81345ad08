import type { OpenBook } from "../book/openBook";
import type { FaultTargets } from "./armFaults";

/** What the rehearsed faults do to the sheet in front. */
export function faultTargets({ sheets }: OpenBook): FaultTargets {
  return {
    protectSheet: () => void sheets.getActiveSheet().getWorksheetPermission().protect({}),
    filterSheet: () => void sheets.getActiveSheet().getDataRange().createFilter(),
    editElsewhere() {
      const cell = sheets.getActiveSheet().getRange(0, 0);
      cell.setValue(`${String(cell.getRawValue() ?? "")}*`);
    },
  };
}
