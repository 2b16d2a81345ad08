import { AxisHierarchy } from "./axisHierarchy";
import { fieldState } from "./pivotItems";

/** https://learn.microsoft.com/javascript/api/excel/excel.filterpivothierarchy */
export class FilterPivotHierarchy extends AxisHierarchy {
  static override readonly api = { name: "FilterPivotHierarchy", navigations: ["fields"] };

  get enableMultipleFilterItems(): boolean {
    return fieldState(this.handle.state, this.id).subtotals["multiple"] ?? false;
  }
  set enableMultipleFilterItems(on: boolean) {
    fieldState(this.handle.state, this.id).subtotals["multiple"] = on;
  }

  /** Puts the field back without its filters. */
  setToDefault(): void {
    this.handle.state.fieldStates.delete(this.id);
    this.handle.redraw();
  }
}
