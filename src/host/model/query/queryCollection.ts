import { notFound } from "../state/notFound";

/** https://learn.microsoft.com/javascript/api/excel/excel.querycollection: a workbook here has no Power Query. */
export class QueryCollection {
  static readonly api = { name: "QueryCollection" };

  $items(): object[] {
    return [];
  }
  getCount(): number {
    return 0;
  }
  getItem(_key: string): object {
    throw notFound();
  }
}
