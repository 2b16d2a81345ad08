import type { Book } from "../state/book";
import { Collection } from "../collection";
import { notFound } from "../state/notFound";
import { addSheet } from "./addSheet";
import { Worksheet } from "./worksheet";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollection extends Collection<Worksheet> {
  static readonly api = {
    name: "WorksheetCollection",
    events: [
      ...[
        "Changed",
        "Activated",
        "Deactivated",
        "Added",
        "Deleted",
        "SelectionChanged",
        "Calculated",
      ],
      ...[
        "FormatChanged",
        "FormulaChanged",
        "RowSorted",
        "ColumnSorted",
        "RowHiddenChanged",
        "SingleClicked",
        "ProtectionChanged",
        "NameChanged",
        "VisibilityChanged",
        "Moved",
      ],
    ],
  };

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

  getFirst(visibleOnly = false): Worksheet {
    return this.#end(visibleOnly, 0);
  }
  getLast(visibleOnly = false): Worksheet {
    return this.#end(visibleOnly, -1);
  }
  /** Very hidden sheets count, unless only visible ones are asked for. */
  override getCount(visibleOnly = false): number {
    return this.book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible")
      .length;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }

  #end(visibleOnly: boolean, index: 0 | -1): Worksheet {
    const sheet = this.book.sheets
      .filter((item) => !visibleOnly || item.visibility === "Visible")
      .at(index);
    if (!sheet) throw notFound();
    return new Worksheet(this.book, sheet);
  }
}
