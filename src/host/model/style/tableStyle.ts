import { ListedStyle } from "./listedStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablestyle */
export class TableStyle extends ListedStyle {
  static readonly api = { name: "TableStyle" };

  duplicate(): TableStyle {
    return new TableStyle(this.list, this.$copy());
  }
}
