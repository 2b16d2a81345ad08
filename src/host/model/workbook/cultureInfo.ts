import { DatetimeFormatInfo } from "./datetimeFormatInfo";
import { NumberFormatInfo } from "./numberFormatInfo";

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
export class CultureInfo {
  static readonly api = { name: "CultureInfo", navigations: ["datetimeFormat", "numberFormat"] };
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }
  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.#name);
  }
  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}
