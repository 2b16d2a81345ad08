import { Collection } from "../collection";
import type { PivotHandle } from "./pivotHandle";
import { PivotItem } from "./pivotItem";
import { itemsOf } from "./pivotItems";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotitemcollection */
export class PivotItemCollection extends Collection<PivotItem> {
  static readonly api = { name: "PivotItemCollection" };

  constructor(
    private readonly handle: PivotHandle,
    private readonly field: string,
  ) {
    super();
  }

  $items(): PivotItem[] {
    return itemsOf(this.handle.source, this.field).map(
      (item) => new PivotItem(this.handle, this.field, item),
    );
  }
}
