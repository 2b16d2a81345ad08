import { linesOf, outlineOf, type OutlineAxis } from "../edits/outlineLevels";
import { invalidArgument } from "../state/notFound";
import { setLinesHidden } from "./hiddenLines";
import { RangeProperties } from "./rangeProperties";

const axes: Readonly<Record<string, OutlineAxis>> = { ByRows: "row", ByColumns: "column" };

/** The part of a range that groups its rows and columns into an outline. */
export abstract class RangeOutline extends RangeProperties {
  /** @throws HostError InvalidArgument beyond eight levels */
  group(groupOption: string): void {
    const axis = axisOf(groupOption);
    if (!outlineOf(this.$sheet, axis).group(linesOf(this.$area, axis))) throw invalidArgument();
  }
  ungroup(groupOption: string): void {
    const axis = axisOf(groupOption);
    outlineOf(this.$sheet, axis).ungroup(linesOf(this.$area, axis));
  }
  hideGroupDetails(groupOption: string): void {
    this.#setDetails(axisOf(groupOption), true);
  }
  showGroupDetails(groupOption: string): void {
    this.#setDetails(axisOf(groupOption), false);
  }

  #setDetails(axis: OutlineAxis, hidden: boolean): void {
    for (const part of outlineOf(this.$sheet, axis).within(linesOf(this.$area, axis)))
      setLinesHidden(this.$book, this.$sheet, part, axis, hidden);
  }
}

function axisOf(groupOption: string): OutlineAxis {
  const axis = axes[groupOption];
  if (!axis) throw invalidArgument();
  return axis;
}
