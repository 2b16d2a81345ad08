import { invalidArgument } from "../state/notFound";
import type { CellStyle } from "./cellStyles";
import { StyleBorder, styleSides } from "./styleBorder";

/** The borders of a named style. */
export class StyleBorderCollection {
  static readonly api = { name: "RangeBorderCollection" };

  constructor(private readonly style: CellStyle) {}

  $items(): StyleBorder[] {
    return styleSides.map((side) => new StyleBorder(this.style, side));
  }

  get count(): number {
    return styleSides.length;
  }

  getItem(index: string): StyleBorder {
    const wanted = String(index).toLowerCase();
    const side = styleSides.find((candidate) => candidate.toLowerCase() === wanted);
    if (!side) throw invalidArgument();
    return new StyleBorder(this.style, side);
  }

  getItemAt(index: number): StyleBorder {
    const side = styleSides[index];
    if (!side) throw invalidArgument();
    return new StyleBorder(this.style, side);
  }
}
