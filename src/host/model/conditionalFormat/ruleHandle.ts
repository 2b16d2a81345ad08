import { invalidArgument } from "../state/notFound";
import type { Book } from "../state/book";
import type { FormatRule } from "../state/formatRule";
import type { SheetState } from "../state/sheetState";

/** A conditional format and where it lives: what its parts read and change. */
export class RuleHandle {
  constructor(
    readonly book: Book,
    readonly sheet: SheetState,
    readonly rule: FormatRule,
  ) {}

  /** A setting as the API gave it. */
  setting(name: string): unknown {
    return this.rule.settings[name] ?? null;
  }

  /** @throws HostError InvalidArgument for a value the rule cannot take */
  set(name: string, value: unknown, valid: (value: unknown) => boolean = () => true): void {
    if (!valid(value)) throw invalidArgument();
    this.rule.settings[name] = value;
    this.changed();
  }

  changed(): void {
    for (const area of this.rule.areas) this.book.formatChanged(this.sheet, area);
    this.book.feed.notify({ kind: "formats", sheetId: this.sheet.id });
  }
}
