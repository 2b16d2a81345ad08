import { ConditionalDataBarNegativeFormat } from "./conditionalDataBarNegativeFormat";
import { ConditionalDataBarPositiveFormat } from "./conditionalDataBarPositiveFormat";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export class DataBarConditionalFormat {
  static readonly api = {
    name: "DataBarConditionalFormat",
    navigations: ["positiveFormat", "negativeFormat"],
  };

  constructor(private readonly handle: RuleHandle) {}

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.handle);
  }
  get negativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.handle);
  }
  get showDataBarOnly(): unknown {
    return this.handle.setting("showDataBarOnly");
  }
  set showDataBarOnly(value: unknown) {
    this.handle.set("showDataBarOnly", value);
  }
  get barDirection(): unknown {
    return this.handle.setting("barDirection");
  }
  set barDirection(value: unknown) {
    this.handle.set("barDirection", value);
  }
  get axisFormat(): unknown {
    return this.handle.setting("axisFormat");
  }
  set axisFormat(value: unknown) {
    this.handle.set("axisFormat", value);
  }
  get axisColor(): unknown {
    return this.handle.setting("axisColor");
  }
  set axisColor(value: unknown) {
    this.handle.set("axisColor", value);
  }
  get lowerBoundRule(): unknown {
    return this.handle.setting("lowerBoundRule");
  }
  set lowerBoundRule(value: unknown) {
    this.handle.set("lowerBoundRule", value);
  }
  get upperBoundRule(): unknown {
    return this.handle.setting("upperBoundRule");
  }
  set upperBoundRule(value: unknown) {
    this.handle.set("upperBoundRule", value);
  }
}
