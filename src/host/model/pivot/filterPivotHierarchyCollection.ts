import { AxisHierarchyCollection } from "./axisHierarchyCollection";
import { FilterPivotHierarchy } from "./filterPivotHierarchy";
import type { PivotHandle } from "./pivotHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.filterpivothierarchycollection */
export class FilterPivotHierarchyCollection extends AxisHierarchyCollection<FilterPivotHierarchy> {
  static readonly api = { settles: ["add"], name: "FilterPivotHierarchyCollection" };

  constructor(handle: PivotHandle) {
    super(handle, "filters");
  }

  protected override $make(field: string): FilterPivotHierarchy {
    return new FilterPivotHierarchy(this.handle, field, this.axis);
  }
}
