import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.textconditionalformat */
export class TextConditionalFormat {
  static readonly api = { name: "TextConditionalFormat", navigations: ["format"] };

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

/** The text and how it is compared. */
const hasTerms = (rule: unknown): boolean =>
  typeof rule === "object" && rule !== null && "text" in rule && "operator" in rule;
