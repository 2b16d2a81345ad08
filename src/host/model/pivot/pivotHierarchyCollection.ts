import { Collection } from "../collection";
import type { PivotHandle } from "./pivotHandle";
import { PivotHierarchy } from "./pivotHierarchy";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivothierarchycollection */
export class PivotHierarchyCollection extends Collection<PivotHierarchy> {
  static readonly api = { name: "PivotHierarchyCollection" };

  constructor(private readonly handle: PivotHandle) {
    super();
  }

  $items(): PivotHierarchy[] {
    return this.handle.source.fields.map((field) => new PivotHierarchy(this.handle, field));
  }
}
