import { invalidArgument } from "../state/notFound";
import type { RangeAreasHandle } from "./rangeAreasHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export class RangeCollection {
  static readonly api = { name: "RangeCollection" };

  constructor(private readonly parts: readonly RangeAreasHandle[]) {}

  $items(): object[] {
    return this.parts.flatMap(({ $book, $sheet, $areas }) =>
      $areas.map((area) => $book.api.range($sheet, area)),
    );
  }

  getCount(): number {
    return this.$items().length;
  }

  getItemAt(index: number): object {
    const range = this.$items()[index];
    if (!range) throw invalidArgument();
    return range;
  }
}
