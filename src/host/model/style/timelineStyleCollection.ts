import { ListedStyleCollection } from "./listedStyleCollection";
import { TimelineStyle } from "./timelineStyle";

/** https://learn.microsoft.com/javascript/api/excel/excel.timelinestylecollection */
export class TimelineStyleCollection extends ListedStyleCollection<TimelineStyle> {
  static readonly api = { name: "TimelineStyleCollection" };

  protected $make(name: string): TimelineStyle {
    return new TimelineStyle(this.list, name);
  }
}
