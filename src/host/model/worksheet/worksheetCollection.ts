import type { Book } from "../state/book";
import { Collection } from "../collection";
import { addSheet } from "./addSheet";
import { Worksheet } from "./worksheet";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollection extends Collection<Worksheet> {
  static readonly api = { name: "WorksheetCollection", events: ["DataChanged"] };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }

  protected override $names(item: Worksheet): readonly string[] {
    return [item.id, item.name];
  }

  add(name?: string): Worksheet {
    return new Worksheet(this.book, addSheet(this.book, name));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }
}
