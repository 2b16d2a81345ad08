import { Collection } from "../collection";
import { invalidArgument } from "../state/notFound";
import type { SlicerHandle } from "./slicerHandle";
import { SlicerItem } from "./slicerItem";

/** https://learn.microsoft.com/javascript/api/excel/excel.sliceritemcollection */
export class SlicerItemCollection extends Collection<SlicerItem> {
  static readonly api = { name: "SlicerItemCollection" };

  constructor(private readonly handle: SlicerHandle) {
    super();
  }

  $items(): SlicerItem[] {
    return this.handle.keys.map((key) => new SlicerItem(this.handle, key));
  }

  getItemAt(index: number): SlicerItem {
    const item = this.$items()[index];
    if (!item) throw invalidArgument();
    return item;
  }
}
