/** https://learn.microsoft.com/javascript/api/excel/excel.dataconnectioncollection: a workbook here has none. */
export class DataConnectionCollection {
  static readonly api = { name: "DataConnectionCollection" };

  refreshAll(): void {
    return;
  }
}
