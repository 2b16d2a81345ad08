import { AxisHierarchyCollection } from "./axisHierarchyCollection";
import type { PivotHandle } from "./pivotHandle";
import { RowColumnPivotHierarchy } from "./rowColumnPivotHierarchy";

/** https://learn.microsoft.com/javascript/api/excel/excel.rowcolumnpivothierarchycollection */
export class RowColumnPivotHierarchyCollection extends AxisHierarchyCollection<RowColumnPivotHierarchy> {
  static readonly api = { settles: ["add"], name: "RowColumnPivotHierarchyCollection" };

  constructor(handle: PivotHandle, axis: "rows" | "columns") {
    super(handle, axis);
  }

  protected override $make(field: string): RowColumnPivotHierarchy {
    return new RowColumnPivotHierarchy(this.handle, field, this.axis);
  }
}
