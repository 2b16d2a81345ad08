import { invalidArgument } from "../state/notFound";
import type { Axis } from "./axisHierarchyCollection";
import type { PivotHandle } from "./pivotHandle";
import { PivotHierarchy } from "./pivotHierarchy";

/** A field on an axis, which has a position there. */
export abstract class AxisHierarchy extends PivotHierarchy {
  constructor(
    handle: PivotHandle,
    field: string,
    private readonly axis: Axis,
  ) {
    super(handle, field);
  }

  get position(): number {
    return this.handle.state[this.axis].indexOf(this.id);
  }
  set position(position: number) {
    const fields = this.handle.state[this.axis];
    if (!Number.isInteger(position) || position < 0 || position >= fields.length)
      throw invalidArgument();
    fields.splice(this.position, 1);
    fields.splice(position, 0, this.id);
    this.handle.redraw();
  }
}
