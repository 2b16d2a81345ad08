import { ListedStyleCollection } from "./listedStyleCollection";
import { TableStyle } from "./tableStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection */
export class TableStyleCollection extends ListedStyleCollection<TableStyle> {
  static readonly api = { name: "TableStyleCollection" };

  protected $make(name: string): TableStyle {
    return new TableStyle(this.list, name);
  }
}
