import { Collection } from "../collection";
import type { Table } from "./table";
import { notFound } from "../state/notFound";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export class TableScopedCollection extends Collection<Table> {
  static readonly api = { name: "TableScopedCollection" };

  constructor(private readonly tables: readonly Table[]) {
    super();
  }

  $items(): readonly Table[] {
    return this.tables;
  }

  getFirst(): Table {
    const [first] = this.tables;
    if (!first) throw notFound();
    return first;
  }

  protected override $names(table: Table): readonly string[] {
    return [table.id, table.name];
  }
}
