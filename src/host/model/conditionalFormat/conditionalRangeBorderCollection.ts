import { invalidArgument } from "../state/notFound";
import { ConditionalRangeBorder } from "./conditionalRangeBorder";
import type { RuleHandle } from "./ruleHandle";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection */
export class ConditionalRangeBorderCollection {
  static readonly api = {
    name: "ConditionalRangeBorderCollection",
    navigations: ["top", "bottom", "left", "right"],
  };

  constructor(private readonly handle: RuleHandle) {}

  $items(): ConditionalRangeBorder[] {
    return sides.map((side) => new ConditionalRangeBorder(this.handle, side));
  }

  get count(): number {
    return sides.length;
  }
  get top(): ConditionalRangeBorder {
    return this.getItem("EdgeTop");
  }
  get bottom(): ConditionalRangeBorder {
    return this.getItem("EdgeBottom");
  }
  get left(): ConditionalRangeBorder {
    return this.getItem("EdgeLeft");
  }
  get right(): ConditionalRangeBorder {
    return this.getItem("EdgeRight");
  }

  getItem(side: string): ConditionalRangeBorder {
    if (!sides.includes(side)) throw invalidArgument();
    return new ConditionalRangeBorder(this.handle, side);
  }

  getItemAt(index: number): ConditionalRangeBorder {
    const side = sides[index];
    if (side === undefined) throw invalidArgument();
    return new ConditionalRangeBorder(this.handle, side);
  }
}
