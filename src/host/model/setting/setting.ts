import type { Book } from "../state/book";
import { settingsChanged } from "./settingsChanged";

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export class Setting {
  static readonly api = { name: "Setting" };

  constructor(
    private readonly book: Book,
    readonly $id: string,
  ) {}

  get key(): string {
    return this.$id;
  }
  get value(): unknown {
    return this.book.settings.get(this.$id) ?? null;
  }
  set value(value: unknown) {
    this.book.settings.set(this.$id, value);
    settingsChanged(this.book);
  }

  delete(): void {
    this.book.settings.delete(this.$id);
    settingsChanged(this.book);
  }
}
