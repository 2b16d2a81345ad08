import type { SlicerHandle } from "./slicerHandle";

/** https://learn.microsoft.com/javascript/api/excel/excel.sliceritem */
export class SlicerItem {
  static readonly api = { name: "SlicerItem" };

  constructor(
    private readonly handle: SlicerHandle,
    readonly $id: string,
  ) {}

  get key(): string {
    return this.$id;
  }
  get name(): string {
    return this.$id;
  }
  get hasData(): boolean {
    return true;
  }
  get isSelected(): boolean {
    return this.handle.selected.includes(this.$id);
  }
  /** The only selected item, deselected, selects them all. */
  set isSelected(selected: boolean) {
    const others = this.handle.selected.filter((key) => key !== this.$id);
    this.handle.select(selected ? [...others, this.$id] : others);
  }
}
