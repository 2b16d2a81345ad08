import type { PivotHandle } from "./pivotHandle";
import { fieldState } from "./pivotItems";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotitem */
export class PivotItem {
  static readonly api = { name: "PivotItem" };

  constructor(
    private readonly handle: PivotHandle,
    private readonly field: string,
    readonly $id: string,
  ) {}

  get id(): string {
    return this.$id;
  }
  get name(): string {
    return this.$id;
  }
  get isExpanded(): boolean {
    return !fieldState(this.handle.state, this.field).collapsed?.has(this.$id);
  }
  set isExpanded(expanded: boolean) {
    const collapsed = (fieldState(this.handle.state, this.field).collapsed ??= new Set());
    if (expanded) collapsed.delete(this.$id);
    else collapsed.add(this.$id);
    this.handle.redraw();
  }
  get visible(): boolean {
    return !fieldState(this.handle.state, this.field).hidden.has(this.$id);
  }
  set visible(visible: boolean) {
    const { hidden } = fieldState(this.handle.state, this.field);
    if (visible) hidden.delete(this.$id);
    else hidden.add(this.$id);
    this.handle.redraw();
  }
}
