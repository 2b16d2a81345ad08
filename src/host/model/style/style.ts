import type { Book } from "../state/book";
import type { CellStyle } from "./cellStyles";

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
export class Style {
  static readonly api = { name: "Style" };

  constructor(
    private readonly book: Book,
    private readonly style: CellStyle,
  ) {}

  get $id(): string {
    return this.style.name;
  }
  get name(): string {
    return this.style.name;
  }
  get builtIn(): boolean {
    return this.style.builtIn;
  }
  get numberFormat(): string {
    return this.style.style.n?.pattern ?? "General";
  }
  set numberFormat(pattern: string) {
    this.style.style = { ...this.style.style, n: { pattern } };
  }
  get wrapText(): boolean {
    return this.style.style.tb === 3;
  }
  set wrapText(wrap: boolean) {
    this.style.style = { ...this.style.style, tb: wrap ? 3 : 1 };
  }

  /** A built-in style stays. */
  delete(): void {
    const index = this.book.styles.indexOf(this.style);
    if (!this.style.builtIn && index >= 0) this.book.styles.splice(index, 1);
  }
}
