import { ListedStyle } from "./listedStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablestyle */
export class PivotTableStyle extends ListedStyle {
  static readonly api = { name: "PivotTableStyle" };

  duplicate(): PivotTableStyle {
    return new PivotTableStyle(this.list, this.$copy());
  }
}
