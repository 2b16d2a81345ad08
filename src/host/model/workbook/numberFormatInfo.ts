/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo */
export class NumberFormatInfo {
  static readonly api = { name: "NumberFormatInfo" };

  get numberDecimalSeparator(): string {
    return ".";
  }
  get numberGroupSeparator(): string {
    return ",";
  }
}
