import { ListedStyleCollection } from "./listedStyleCollection";
import { SlicerStyle } from "./slicerStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.slicerstylecollection */
export class SlicerStyleCollection extends ListedStyleCollection<SlicerStyle> {
  static readonly api = { name: "SlicerStyleCollection" };

  protected $make(name: string): SlicerStyle {
    return new SlicerStyle(this.list, name);
  }
}
