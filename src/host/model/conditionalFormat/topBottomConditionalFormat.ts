import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.topbottomconditionalformat */
export class TopBottomConditionalFormat {
  static readonly api = { name: "TopBottomConditionalFormat", navigations: ["format"] };

  constructor(private readonly handle: RuleHandle) {}

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.handle);
  }
  get rule(): unknown {
    return this.handle.setting("rule");
  }
  set rule(rule: unknown) {
    this.handle.set("rule", rule, hasTerms);
  }
}

/** How many, and of which end. */
const hasTerms = (rule: unknown): boolean =>
  typeof rule === "object" && rule !== null && "rank" in rule && "type" in rule;
