import type { HostObject } from "../../protocol/hostClass";
import type { Area } from "./area";
import type { ChartState } from "./chartState";
import type { PivotState } from "./pivotState";
import type { CommentState } from "./commentState";
import type { CellPlace, CellPlaces } from "./cellPlace";
import type { SheetState } from "./sheetState";

/**
 * How API objects find one another without importing one another: the object model is a graph (a range knows its
 * sheet, a sheet its ranges), the modules stay a tree.
 */
export interface ApiObjects {
  worksheet(sheet: SheetState): HostObject;
  range(sheet: SheetState, area: Area): HostObject;
  pivotField(pivot: PivotState, field: string): HostObject;
  chart(chart: ChartState): HostObject;
  comment(comment: CommentState): HostObject;
  tablesIn(range: CellPlaces, fullyContained: boolean): HostObject;
  pivotTablesIn(range: CellPlace, fullyContained: boolean): HostObject;
  rangeAreas(sheet: SheetState, areas: readonly Area[]): HostObject;
}
