import { ConditionalFormatRule } from "./conditionalFormatRule";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export class CustomConditionalFormat {
  static readonly api = { name: "CustomConditionalFormat", navigations: ["format", "rule"] };

  constructor(private readonly handle: RuleHandle) {}

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.handle);
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.handle);
  }
}
