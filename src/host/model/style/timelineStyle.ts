import { ListedStyle } from "./listedStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.timelinestyle */
export class TimelineStyle extends ListedStyle {
  static readonly api = { name: "TimelineStyle" };

  duplicate(): TimelineStyle {
    return new TimelineStyle(this.list, this.$copy());
  }
}
