import { Collection } from "../collection";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import { CustomProperty } from "./customProperty";

/** https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
export class CustomPropertyCollection extends Collection<CustomProperty> {
  static readonly api = { name: "CustomPropertyCollection" };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): CustomProperty[] {
    return [...this.book.properties.custom.keys()].map((key) => new CustomProperty(this.book, key));
  }

  /** Sets the value of a key that exists. */
  add(key: string, value: unknown): CustomProperty {
    if (key === "" || key.length > 255) throw invalidArgument();
    const known = this.$find(key)?.key ?? key;
    this.book.properties.custom.set(known, value);
    return new CustomProperty(this.book, known);
  }

  deleteAll(): void {
    this.book.properties.custom.clear();
  }
}
