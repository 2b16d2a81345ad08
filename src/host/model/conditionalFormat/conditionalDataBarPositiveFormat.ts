import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
export class ConditionalDataBarPositiveFormat {
  static readonly api = { name: "ConditionalDataBarPositiveFormat" };

  constructor(private readonly handle: RuleHandle) {}

  get fillColor(): unknown {
    return this.handle.setting("positiveFillColor");
  }
  set fillColor(value: unknown) {
    this.handle.set("positiveFillColor", value);
  }
  get gradientFill(): unknown {
    return this.handle.setting("positiveGradientFill");
  }
  set gradientFill(value: unknown) {
    this.handle.set("positiveGradientFill", value);
  }
  get borderColor(): unknown {
    return this.handle.setting("positiveBorderColor");
  }
  set borderColor(value: unknown) {
    this.handle.set("positiveBorderColor", value);
  }
}
