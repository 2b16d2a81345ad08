import { invalidArgument } from "../state/notFound";
import type { RangeAreasHandle } from "./rangeAreasHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export class RangeCollection {
  static readonly api = { name: "RangeCollection" };

  constructor(private readonly ranges: RangeAreasHandle) {}

  $items(): object[] {
    const { $book, $sheet, $areas } = this.ranges;
    return $areas.map((area) => $book.api.range($sheet, area));
  }

  getCount(): number {
    return this.ranges.$areas.length;
  }

  getItemAt(index: number): object {
    const range = this.$items()[index];
    if (!range) throw invalidArgument();
    return range;
  }
}
