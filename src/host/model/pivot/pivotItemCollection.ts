import { Collection } from "../collection";
import type { PivotItem } from "./pivotItem";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotitemcollection */
export class PivotItemCollection extends Collection<PivotItem> {
  static readonly api = { name: "PivotItemCollection" };

  constructor(private readonly items: () => PivotItem[]) {
    super();
  }

  $items(): PivotItem[] {
    return this.items();
  }
}
