import type { SheetState } from "../state/sheetState";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty */
export class WorksheetCustomProperty {
  static readonly api = { name: "WorksheetCustomProperty" };

  constructor(
    private readonly sheet: SheetState,
    readonly $id: string,
  ) {}

  get key(): string {
    return this.$id;
  }
  get value(): string {
    return this.sheet.customProperties.get(this.$id) ?? "";
  }
  set value(value: string) {
    this.sheet.customProperties.set(this.$id, value);
  }

  delete(): void {
    this.sheet.customProperties.delete(this.$id);
  }
}
