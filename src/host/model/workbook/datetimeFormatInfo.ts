/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
export class DatetimeFormatInfo {
  static readonly api = { name: "DatetimeFormatInfo" };

  get dateSeparator(): string {
    return "/";
  }
  get timeSeparator(): string {
    return ":";
  }
  get shortDatePattern(): string {
    return "yyyy/M/d";
  }
  get longDatePattern(): string {
    return "yyyy'年'M'月'd'日'";
  }
  get longTimePattern(): string {
    return "H:mm:ss";
  }
}
