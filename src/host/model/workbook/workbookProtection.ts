import { HostError } from "../../protocol/hostError";
import type { Book } from "../state/book";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export class WorkbookProtection {
  static readonly api = { name: "WorkbookProtection" };

  constructor(private readonly book: Book) {}

  get protected(): boolean {
    return this.book.protection !== undefined;
  }

  protect(password?: string): void {
    if (this.book.protection)
      throw new HostError("InvalidOperation", "The workbook is already protected.");
    this.book.protection = { password };
  }

  unprotect(password?: string): void {
    if (
      this.book.protection?.password !== undefined &&
      this.book.protection.password !== password
    ) {
      throw new HostError("InvalidArgument", "The password you supplied is not correct.");
    }
    this.book.protection = undefined;
  }
}
