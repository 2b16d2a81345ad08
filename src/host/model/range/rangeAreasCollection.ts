import { invalidArgument } from "../state/notFound";
import type { RangeAreas } from "./rangeAreas";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareascollection */
export class RangeAreasCollection {
  static readonly api = { name: "RangeAreasCollection" };

  constructor(private readonly parts: readonly RangeAreas[]) {}

  $items(): readonly RangeAreas[] {
    return this.parts;
  }

  getCount(): number {
    return this.parts.length;
  }

  getItemAt(index: number): RangeAreas {
    const areas = this.parts[index];
    if (!areas) throw invalidArgument();
    return areas;
  }
}
