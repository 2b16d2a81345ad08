import { invalidArgument } from "../state/notFound";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeviewcollection */
export class RangeViewCollection {
  static readonly api = { name: "RangeViewCollection" };

  constructor(private readonly views: readonly object[]) {}

  $items(): readonly object[] {
    return this.views;
  }

  getCount(): number {
    return this.views.length;
  }

  getItemAt(index: number): object {
    const view = this.views[index];
    if (!view) throw invalidArgument();
    return view;
  }
}
