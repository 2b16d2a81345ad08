import { intersect, type Area } from "./area";
import { subtractArea } from "./subtractArea";

/** Excel's outlines are eight levels deep. */
const DEEPEST = 8;

/** The groups of a sheet's rows or of its columns, as areas of entire lines. */
export class Outline {
  groups: Area[] = [];

  group(area: Area): boolean {
    if (this.#deepest(area) >= DEEPEST) return false;
    this.groups.push(area);
    return true;
  }

  /** Takes one level away: of the groups over a line, the one that was made last goes. */
  ungroup(area: Area): void {
    let left: Area[] = [area];
    for (let index = this.groups.length - 1; index >= 0; index -= 1) {
      const group = this.groups[index];
      if (!group) continue;
      const taken = left.flatMap((part) => intersect(part, group) ?? []);
      if (taken.length === 0) continue;
      const without = (areas: Area[], hole: Area): Area[] =>
        areas.flatMap((part) => subtractArea(part, hole));
      this.groups.splice(index, 1, ...taken.reduce(without, [group]));
      left = taken.reduce(without, left);
    }
  }

  /** How many groups lie over a place. */
  levelAt(place: Area): number {
    return this.groups.filter((group) => intersect(group, place) !== undefined).length;
  }

  /** The grouped parts of an area. */
  within(area: Area): Area[] {
    return this.groups.flatMap((group) => intersect(group, area) ?? []);
  }

  /** Every grouped row or column once. */
  lines(axis: "row" | "column"): Area[] {
    const lines = new Map<number, Area>();
    for (const group of this.groups) {
      const count = axis === "row" ? group.rows : group.columns;
      for (let index = 0; index < count; index += 1) {
        const line =
          axis === "row"
            ? { ...group, row: group.row + index, rows: 1 }
            : { ...group, column: group.column + index, columns: 1 };
        lines.set(line[axis], line);
      }
    }
    return [...lines.values()];
  }

  #deepest(area: Area): number {
    const touching = this.groups.filter((group) => intersect(group, area) !== undefined);
    return Math.max(
      0,
      ...touching.map(
        (group) =>
          touching.filter((other) => intersect(other, intersect(group, area) ?? group)).length,
      ),
    );
  }
}
