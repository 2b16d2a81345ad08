import type { HostObject } from "../../protocol/hostClass";
import type { Book } from "../state/book";
import { WorksheetCollection } from "../worksheet/worksheetCollection";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class Workbook {
  static readonly api = { name: "Workbook", navigations: ["worksheets"] };

  constructor(readonly $book: Book) {}

  get name(): string {
    return this.$book.name;
  }
  get readOnly(): boolean {
    return this.$book.readOnly;
  }
  get isDirty(): boolean {
    return this.$book.dirty;
  }
  set isDirty(dirty: boolean) {
    this.$book.dirty = dirty;
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.$book);
  }

  getSelectedRange(): HostObject {
    const { sheetId, areas } = this.$book.selection;
    const [first = { row: 0, column: 0, rows: 1, columns: 1 }] = areas;
    return this.$book.api.range(this.$book.sheet(sheetId), first);
  }
}
