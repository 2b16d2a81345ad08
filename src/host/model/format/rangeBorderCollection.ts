import { invalidArgument } from "../state/notFound";
import { borderSides } from "./borderSides";
import type { FormatTarget } from "./formatTarget";
import { RangeBorder } from "./rangeBorder";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class RangeBorderCollection {
  static readonly api = { name: "RangeBorderCollection" };

  constructor(private readonly target: FormatTarget) {}

  $items(): RangeBorder[] {
    return borderSides.map((side) => new RangeBorder(this.target, side));
  }

  get count(): number {
    return borderSides.length;
  }
  get tintAndShade(): number {
    return 0;
  }
  set tintAndShade(_tint: number) {}

  getItem(index: string): RangeBorder {
    const side = borderSides.find(
      (candidate) => candidate.toLowerCase() === String(index).toLowerCase(),
    );
    if (!side) throw invalidArgument();
    return new RangeBorder(this.target, side);
  }

  getItemAt(index: number): RangeBorder {
    const side = borderSides[index];
    if (!side) throw invalidArgument();
    return new RangeBorder(this.target, side);
  }
}
