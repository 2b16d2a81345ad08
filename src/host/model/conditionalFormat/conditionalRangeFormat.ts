import { ConditionalRangeBorderCollection } from "./conditionalRangeBorderCollection";
import { ConditionalRangeFill } from "./conditionalRangeFill";
import { ConditionalRangeFont } from "./conditionalRangeFont";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export class ConditionalRangeFormat {
  static readonly api = {
    name: "ConditionalRangeFormat",
    navigations: ["fill", "font", "borders"],
  };

  constructor(private readonly handle: RuleHandle) {}

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.handle);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.handle);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.handle);
  }
  get numberFormat(): string | null {
    return this.handle.rule.format.numberFormat ?? null;
  }
  set numberFormat(format: string) {
    this.handle.rule.format.numberFormat = format;
    this.handle.changed();
  }
}
