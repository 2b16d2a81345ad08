import { HostError } from "../../protocol/hostError";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import type { SheetState } from "../state/sheetState";

/** `Excel.WorksheetProtectionOptions`, as Excel sets what is left out. */
const defaults = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class WorksheetProtection {
  static readonly api = { name: "WorksheetProtection" };

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
  ) {}

  get protected(): boolean {
    return this.sheet.protection !== undefined;
  }
  get options(): Record<string, unknown> | null {
    return this.sheet.protection ?? null;
  }

  /** @throws HostError InvalidOperation when it is protected already */
  protect(options: Record<string, unknown> = {}, password?: string): void {
    if (this.sheet.protection)
      throw new HostError("InvalidOperation", "The worksheet is already protected.");
    this.sheet.protection = { ...defaults, ...options };
    this.sheet.password = password;
    this.#changed();
  }

  /** @throws HostError InvalidArgument with a wrong password */
  unprotect(password?: string): void {
    if (!this.sheet.protection) return;
    if (this.sheet.password !== undefined && this.sheet.password !== password) {
      throw new HostError("InvalidArgument", "The password you supplied is not correct.");
    }
    this.sheet.protection = undefined;
    this.sheet.password = undefined;
    this.#changed();
  }

  #changed(): void {
    this.book.feed.fire(eventTypes.worksheetProtectionChanged, [this.sheet.id, "Workbook"], {
      worksheetId: this.sheet.id,
      isProtected: this.protected,
      source: "Local",
    });
    this.book.feed.notify({ kind: "sheets" });
  }
}
