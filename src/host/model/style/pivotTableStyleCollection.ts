import { ListedStyleCollection } from "./listedStyleCollection";
import { PivotTableStyle } from "./pivotTableStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablestylecollection */
export class PivotTableStyleCollection extends ListedStyleCollection<PivotTableStyle> {
  static readonly api = { name: "PivotTableStyleCollection" };

  protected $make(name: string): PivotTableStyle {
    return new PivotTableStyle(this.list, name);
  }
}
