import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.colorscaleconditionalformat */
export class ColorScaleConditionalFormat {
  static readonly api = { name: "ColorScaleConditionalFormat" };

  constructor(private readonly handle: RuleHandle) {}

  get criteria(): unknown {
    return this.handle.setting("criteria");
  }
  set criteria(criteria: unknown) {
    this.handle.set("criteria", criteria, hasEnds);
  }
  get threeColorScale(): boolean {
    const criteria = this.handle.setting("criteria");
    return (
      typeof criteria === "object" &&
      criteria !== null &&
      "midpoint" in criteria &&
      Boolean(criteria.midpoint)
    );
  }
}

const hasEnds = (criteria: unknown): boolean =>
  typeof criteria === "object" &&
  criteria !== null &&
  "minimum" in criteria &&
  "maximum" in criteria;
