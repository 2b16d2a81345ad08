import type { HostObject } from "../../protocol/hostClass";
import type { Area } from "../state/area";
import { RangeNavigation } from "./rangeNavigation";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends RangeNavigation {
  static readonly api = { name: "Range", navigations: ["worksheet"] };

  get worksheet(): HostObject {
    return this.$book.api.worksheet(this.$sheet);
  }

  select(): void {
    this.$book.activate(this.$sheet);
    this.$book.select({ sheetId: this.$sheet.id, areas: [this.$area] }, true);
  }

  protected override $at(area: Area): this {
    return new Range(this.$book, this.$sheet, area) as this;
  }
}
