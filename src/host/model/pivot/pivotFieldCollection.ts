import { Collection } from "../collection";
import { PivotField } from "./pivotField";
import type { PivotHandle } from "./pivotHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotfieldcollection */
export class PivotFieldCollection extends Collection<PivotField> {
  static readonly api = { name: "PivotFieldCollection" };

  constructor(
    private readonly handle: PivotHandle,
    private readonly fields: readonly string[],
  ) {
    super();
  }

  $items(): PivotField[] {
    return this.fields.map((field) => new PivotField(this.handle, field));
  }
}
