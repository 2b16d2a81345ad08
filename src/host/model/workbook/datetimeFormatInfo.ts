/** How Windows writes dates and times where Chinese is spoken, and in the United States. */
const patterns = {
  zh: { short: "yyyy/M/d", long: "yyyy'年'M'月'd'日'", time: "H:mm:ss" },
  en: { short: "M/d/yyyy", long: "dddd, MMMM d, yyyy", time: "h:mm:ss tt" },
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
export class DatetimeFormatInfo {
  static readonly api = { name: "DatetimeFormatInfo" };
  readonly #patterns: (typeof patterns)["zh" | "en"];

  constructor(culture: string) {
    this.#patterns = culture.startsWith("zh") ? patterns.zh : patterns.en;
  }

  get dateSeparator(): string {
    return "/";
  }
  get timeSeparator(): string {
    return ":";
  }
  get shortDatePattern(): string {
    return this.#patterns.short;
  }
  get longDatePattern(): string {
    return this.#patterns.long;
  }
  get longTimePattern(): string {
    return this.#patterns.time;
  }
}
