import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.presetcriteriaconditionalformat */
export class PresetCriteriaConditionalFormat {
  static readonly api = { name: "PresetCriteriaConditionalFormat", navigations: ["format"] };

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

/** Which of the ready-made criteria. */
const hasTerms = (rule: unknown): boolean =>
  typeof rule === "object" && rule !== null && "criterion" in rule;
