import type { Allocation } from "../investment/allocation";
import { amountStyle } from "./amountStyle";
import { columnFormats, columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS } from "./columns";
import { investmentRows } from "./investmentRows";
import type { PivotView } from "./pivotSource";
import { OFFICIAL_PRINT } from "./print";
import type { SheetSpec } from "./sheetSpec";
import { SHEETS, TABLES } from "./sheets";

const { headers, widths, keys } = columnLayout(INVESTMENT_COLUMNS);
const HEADER_POINTS = 28;
export const INVESTMENT_TABLE_STYLE = "TableStyleLight9";

/** 投资明细: the table 投资明细表, the tidy source of the pivot. */
export function layInvestment(allocation: Allocation, view?: PivotView): SheetSpec {
  const rows = investmentRows(allocation, view);
  const amount = amountStyle(allocation.unit);
  const formats = columnFormats(INVESTMENT_COLUMNS, 0, rows.length).map((format) =>
    format.style === "amount" ? { ...format, style: amount } : format,
  );
  return {
    name: SHEETS.investment,
    visibility: "visible",
    tabColor: "#548235",
    columnWidths: widths,
    rowHeights: [{ row: 0, points: HEADER_POINTS }],
    blocks: [{ row: 0, column: 0, values: [headers, ...rows] }],
    formats,
    merges: [],
    freeze: { rows: 1, columns: 0 },
    gridlines: false,
    print: { ...OFFICIAL_PRINT, repeatRows: { first: 0, last: 0 } },
    validations: [],
    conditionalFormats: [],
    tables: [
      {
        name: TABLES.investment,
        area: { row: 0, column: 0, rows: rows.length + 1, columns: keys.length },
        style: INVESTMENT_TABLE_STYLE,
      },
    ],
    names: [],
  };
}
