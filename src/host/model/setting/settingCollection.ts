import { Collection } from "../collection";
import type { Book } from "../state/book";
import { Setting } from "./setting";
import { settingsChanged } from "./settingsChanged";

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export class SettingCollection extends Collection<Setting> {
  static readonly api = { name: "SettingCollection", events: ["SettingsChanged"] };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  /** Sets the value of a key that exists. Any value that JSON can carry. */
  add(key: string, value: unknown): Setting {
    this.book.settings.set(key, value ?? null);
    settingsChanged(this.book);
    return new Setting(this.book, key);
  }
}
