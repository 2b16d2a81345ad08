import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import { Style } from "./style";

/** https://learn.microsoft.com/javascript/api/excel/excel.stylecollection */
export class StyleCollection extends Collection<Style> {
  static readonly api = { name: "StyleCollection" };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): Style[] {
    return this.book.styles.map((style) => new Style(this.book, style));
  }

  add(name: string): void {
    if (this.$find(name)) {
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    this.book.styles.push({ name, builtIn: false, style: {} });
  }

  getItemAt(index: number): Style {
    const style = this.$items()[index];
    if (!style) throw invalidArgument();
    return style;
  }
}
