import type { Icon } from "../conditionalFormat/iconOf";
import { invalidArgument } from "../state/notFound";
import type { FilterCriteria } from "../state/filterCriteria";

/** https://learn.microsoft.com/javascript/api/excel/excel.filter */
export class Filter {
  static readonly api = { name: "Filter" };

  constructor(
    private readonly read: () => FilterCriteria | undefined,
    private readonly write: (criteria: FilterCriteria | undefined) => void,
  ) {}

  get criteria(): FilterCriteria | null {
    return this.read() ?? null;
  }

  apply(criteria: FilterCriteria): void {
    if (typeof criteria?.filterOn !== "string") throw invalidArgument();
    this.write(criteria);
  }
  applyBottomItemsFilter(count: number): void {
    this.write({ filterOn: "BottomItems", criterion1: String(count) });
  }
  applyBottomPercentFilter(percent: number): void {
    this.write({ filterOn: "BottomPercent", criterion1: String(percent) });
  }
  applyTopItemsFilter(count: number): void {
    this.write({ filterOn: "TopItems", criterion1: String(count) });
  }
  applyTopPercentFilter(percent: number): void {
    this.write({ filterOn: "TopPercent", criterion1: String(percent) });
  }
  applyCellColorFilter(color: string): void {
    this.write({ filterOn: "CellColor", color });
  }
  applyFontColorFilter(color: string): void {
    this.write({ filterOn: "FontColor", color });
  }
  applyIconFilter(icon: Icon): void {
    if (typeof icon?.set !== "string") throw invalidArgument();
    this.write({ filterOn: "Icon", icon: { set: icon.set, index: icon.index } });
  }
  applyDynamicFilter(dynamicCriteria: string): void {
    this.write({ filterOn: "Dynamic", dynamicCriteria });
  }
  applyCustomFilter(criterion1: string, criterion2?: string, operator = "And"): void {
    this.write({
      filterOn: "Custom",
      criterion1,
      ...(criterion2 === undefined ? {} : { criterion2, operator }),
    });
  }
  applyValuesFilter(values: readonly unknown[]): void {
    this.write({ filterOn: "Values", values });
  }
  clear(): void {
    this.write(undefined);
  }
}
