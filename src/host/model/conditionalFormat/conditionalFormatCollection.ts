import type { FormatTarget } from "../format/formatTarget";
import { refuseIfProtected } from "../range/guard";
import { overlaps } from "../state/area";
import type { FormatRule, FormatRuleType } from "../state/formatRule";
import { invalidArgument, notFound } from "../state/notFound";
import { ConditionalFormat } from "./conditionalFormat";
import { defaultSettings } from "./defaultSettings";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export class ConditionalFormatCollection {
  static readonly api = { name: "ConditionalFormatCollection" };

  constructor(private readonly target: FormatTarget) {}

  /** The formats that touch the range, the one with the highest priority first. */
  $items(): ConditionalFormat[] {
    return this.#rules().map((rule) => this.#object(rule));
  }

  /** The new format comes first. @throws HostError InvalidArgument for an unknown type */
  add(type: FormatRuleType): ConditionalFormat {
    const { $book, $sheet, $areas } = this.target;
    const settings = defaultSettings[type];
    if (!settings) throw invalidArgument();
    for (const area of $areas) refuseIfProtected($sheet, area, "allowFormatCells");
    const rule: FormatRule = {
      id: $book.ids.next(),
      type,
      areas: [...$areas],
      stopIfTrue: false,
      settings: structuredClone(settings) as Record<string, unknown>,
      format: { borders: {} },
    };
    $sheet.rules.unshift(rule);
    const added = this.#object(rule);
    added.$handle.changed();
    return added;
  }

  clearAll(): void {
    const { $sheet, $book, $areas } = this.target;
    const gone = new Set(this.#rules());
    $sheet.rules.splice(0, $sheet.rules.length, ...$sheet.rules.filter((rule) => !gone.has(rule)));
    for (const area of $areas) $book.formatChanged($sheet, area);
    $book.feed.notify({ kind: "formats", sheetId: $sheet.id });
  }

  getCount(): number {
    return this.#rules().length;
  }

  getItem(id: string): ConditionalFormat {
    const rule = this.#rules().find((candidate) => candidate.id === id);
    if (!rule) throw notFound();
    return this.#object(rule);
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    const rule = this.#rules().find((candidate) => candidate.id === id);
    return rule ? this.#object(rule) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    const rule = this.#rules()[index];
    if (!rule) throw invalidArgument();
    return this.#object(rule);
  }

  #rules(): FormatRule[] {
    const { $sheet, $areas } = this.target;
    return $sheet.rules.filter((rule) =>
      rule.areas.some((area) => $areas.some((other) => overlaps(area, other))),
    );
  }

  #object(rule: FormatRule): ConditionalFormat {
    return new ConditionalFormat(this.target.$book, this.target.$sheet, rule);
  }
}
