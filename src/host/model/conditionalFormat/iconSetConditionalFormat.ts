import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat */
export class IconSetConditionalFormat {
  static readonly api = { name: "IconSetConditionalFormat" };

  constructor(private readonly handle: RuleHandle) {}

  get style(): unknown {
    return this.handle.setting("style");
  }
  set style(style: unknown) {
    this.handle.set("style", style);
  }
  /** One criterion for each icon; the first holds for what the others leave. */
  get criteria(): unknown {
    return this.handle.setting("criteria");
  }
  set criteria(criteria: unknown) {
    this.handle.set("criteria", criteria, Array.isArray);
  }
  get reverseIconOrder(): unknown {
    return this.handle.setting("reverseIconOrder");
  }
  set reverseIconOrder(reverse: unknown) {
    this.handle.set("reverseIconOrder", reverse);
  }
  get showIconOnly(): unknown {
    return this.handle.setting("showIconOnly");
  }
  set showIconOnly(only: unknown) {
    this.handle.set("showIconOnly", only);
  }
}
