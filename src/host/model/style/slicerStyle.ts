import { ListedStyle } from "./listedStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.slicerstyle */
export class SlicerStyle extends ListedStyle {
  static readonly api = { name: "SlicerStyle" };

  duplicate(): SlicerStyle {
    return new SlicerStyle(this.list, this.$copy());
  }
}
