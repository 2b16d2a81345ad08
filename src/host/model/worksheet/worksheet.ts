import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";
import { WorksheetRanges } from "./worksheetRanges";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends WorksheetRanges {
  static readonly api = {
    name: "Worksheet",
    navigations: [] as string[],
    events: ["DataChanged", "ActivatedEvent"],
  };

  constructor(book: Book, sheet: SheetState) {
    super(book, sheet);
  }

  get $id(): string {
    return this.$sheet.id;
  }
  get id(): string {
    return this.$sheet.id;
  }
  get name(): string {
    return this.$sheet.name;
  }
  get position(): number {
    return this.$book.sheets.indexOf(this.$sheet);
  }

  activate(): void {
    this.$book.activate(this.$sheet);
  }
}
