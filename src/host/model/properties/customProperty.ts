import type { Book } from "../state/book";

/** https://learn.microsoft.com/javascript/api/excel/excel.customproperty */
export class CustomProperty {
  static readonly api = { name: "CustomProperty" };

  constructor(
    private readonly book: Book,
    readonly $id: string,
  ) {}

  get key(): string {
    return this.$id;
  }
  get value(): unknown {
    return this.book.properties.custom.get(this.$id) ?? null;
  }
  set value(value: unknown) {
    this.book.properties.custom.set(this.$id, value);
  }
  get type(): string {
    const value = this.value;
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    if (typeof value === "boolean") return "Boolean";
    return /^\d{4}-\d\d-\d\dT/.test(String(value)) ? "Date" : "String";
  }

  delete(): void {
    this.book.properties.custom.delete(this.$id);
  }
}
