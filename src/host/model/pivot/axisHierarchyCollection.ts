import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import { invalidArgument } from "../state/notFound";
import type { PivotHandle } from "./pivotHandle";
import { PivotHierarchy } from "./pivotHierarchy";

export type Axis = "rows" | "columns" | "filters";

/** What the three axes of fields have in common: a field stands on one of them only. */
export abstract class AxisHierarchyCollection<
  Item extends PivotHierarchy,
> extends Collection<Item> {
  constructor(
    protected readonly handle: PivotHandle,
    protected readonly axis: Axis,
  ) {
    super();
  }

  protected abstract $make(field: string): Item;

  $items(): Item[] {
    return this.handle.state[this.axis].map((field) => this.$make(field));
  }

  add(hierarchy: unknown): Item {
    if (!(hierarchy instanceof PivotHierarchy)) throw invalidArgument();
    const { state } = this.handle;
    const field = hierarchy.id;
    if (state[this.axis].includes(field)) {
      throw new HostError("ItemAlreadyExists", "The field is on this axis already.");
    }
    for (const axis of ["rows", "columns", "filters"] as const) {
      state[axis] = state[axis].filter((name) => name !== field);
    }
    state[this.axis].push(field);
    this.handle.redraw();
    return this.$make(field);
  }

  remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof PivotHierarchy)) throw invalidArgument();
    const { state } = this.handle;
    state[this.axis] = state[this.axis].filter((name) => name !== hierarchy.id);
    this.handle.redraw();
  }
}
