import { AxisHierarchy } from "./axisHierarchy";

/** https://learn.microsoft.com/javascript/api/excel/excel.rowcolumnpivothierarchy */
export class RowColumnPivotHierarchy extends AxisHierarchy {
  static override readonly api = { name: "RowColumnPivotHierarchy", navigations: ["fields"] };

  /** Puts the field back to its default place, without its filters. */
  setToDefault(): void {
    this.handle.state.fieldStates.delete(this.id);
    this.handle.redraw();
  }
}
