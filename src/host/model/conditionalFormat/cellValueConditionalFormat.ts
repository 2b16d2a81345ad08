import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export class CellValueConditionalFormat {
  static readonly api = { name: "CellValueConditionalFormat", navigations: ["format"] };

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

/** A first formula and an operator; a second formula for "Between" and "NotBetween". */
const hasTerms = (rule: unknown): boolean =>
  typeof rule === "object" && rule !== null && "formula1" in rule && "operator" in rule;
