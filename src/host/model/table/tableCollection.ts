import { Collection } from "../collection";
import { sourcePlace } from "../range/sourcePlace";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { addTable } from "./addTable";
import { Table } from "./table";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export class TableCollection extends Collection<Table> {
  static readonly api = { name: "TableCollection", events: ["Changed", "Added", "Deleted"] };

  constructor(
    private readonly book: Book,
    private readonly sheet?: SheetState,
  ) {
    super();
  }

  $items(): Table[] {
    return this.book.tables
      .filter((table) => this.sheet === undefined || table.sheet === this.sheet)
      .map((table) => new Table(this.book, table));
  }

  get count(): number {
    return this.$items().length;
  }

  add(address: unknown, hasHeaders: boolean): Table {
    const place = sourcePlace(address, this.book, this.sheet ?? this.book.activeSheet);
    return new Table(this.book, addTable(this.book, place.sheet, place.area, Boolean(hasHeaders)));
  }

  getItemAt(index: number): Table {
    const table = this.$items()[index];
    if (!table) throw invalidArgument();
    return table;
  }

  protected override $names(table: Table): readonly string[] {
    return [table.id, table.name];
  }
}
