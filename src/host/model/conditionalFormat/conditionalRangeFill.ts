import { readColor } from "../format/colors";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export class ConditionalRangeFill {
  static readonly api = { name: "ConditionalRangeFill" };

  constructor(private readonly handle: RuleHandle) {}

  get color(): string | null {
    return this.handle.rule.format.fill ?? null;
  }
  set color(color: string) {
    this.handle.rule.format.fill = readColor(color);
    this.handle.changed();
  }

  clear(): void {
    delete this.handle.rule.format.fill;
    this.handle.changed();
  }
}
