import { readColor } from "../format/colors";
import type { RuleHandle } from "./ruleHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
export class ConditionalRangeBorder {
  static readonly api = { name: "ConditionalRangeBorder" };

  constructor(
    private readonly handle: RuleHandle,
    private readonly side: string,
  ) {}

  get $id(): string {
    return this.side;
  }
  get sideIndex(): string {
    return this.side;
  }
  get style(): string {
    return this.#line.style;
  }
  set style(style: string) {
    this.#set({ style });
  }
  get color(): string {
    return this.#line.color;
  }
  set color(color: string) {
    this.#set({ color: readColor(color) });
  }

  get #line(): { style: string; color: string } {
    return this.handle.rule.format.borders[this.side] ?? { style: "None", color: "#000000" };
  }

  #set(change: { style?: string; color?: string }): void {
    this.handle.rule.format.borders[this.side] = { ...this.#line, ...change };
    this.handle.changed();
  }
}
