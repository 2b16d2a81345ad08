import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarnegativeformat */
export class ConditionalDataBarNegativeFormat {
  static readonly api = { name: "ConditionalDataBarNegativeFormat" };

  constructor(private readonly handle: RuleHandle) {}

  get fillColor(): unknown {
    return this.handle.setting("negativeFillColor");
  }
  set fillColor(value: unknown) {
    this.handle.set("negativeFillColor", value);
  }
  get matchPositiveFillColor(): unknown {
    return this.handle.setting("negativeMatchPositiveFillColor");
  }
  set matchPositiveFillColor(value: unknown) {
    this.handle.set("negativeMatchPositiveFillColor", value);
  }
  get borderColor(): unknown {
    return this.handle.setting("negativeBorderColor");
  }
  set borderColor(value: unknown) {
    this.handle.set("negativeBorderColor", value);
  }
  get matchPositiveBorderColor(): unknown {
    return this.handle.setting("negativeMatchPositiveBorderColor");
  }
  set matchPositiveBorderColor(value: unknown) {
    this.handle.set("negativeMatchPositiveBorderColor", value);
  }
}
