import type { Allocation, Shares } from "../investment/allocation";
import { fromTicks } from "../investment/ticks";
import { columnFormats, columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS } from "./columns";
import { ROLE_LABELS } from "./labels";
import { decimalCell } from "./moneyCell";
import { OFFICIAL_PRINT } from "./print";
import type { CellContent, SheetSpec } from "./sheetSpec";
import { SHEETS, TABLES } from "./sheets";

const { headers, widths, keys } = columnLayout(INVESTMENT_COLUMNS);
const HEADER_POINTS = 28;

/** Rows of 投资明细: a project, one of its units, its role, and its share under every rule. */
export function investmentRows({ rows, decimals }: Allocation): CellContent[][] {
  const money = (shares: Shares | null): CellContent[] =>
    shares
      ? [shares.first, shares.equal, shares.full].map((ticks) =>
          decimalCell(fromTicks(ticks, decimals)),
        )
      : [null, null, null];
  return rows.map(({ projectNo, section, title, role, unit, planned, done }) => [
    projectNo,
    section,
    title,
    ROLE_LABELS[role],
    unit,
    ...money(planned),
    ...money(done),
  ]);
}

/** 投资明细: the table 投资明细表, the tidy source of the pivot. A table is never without a row. */
export function layInvestment(allocation: Allocation): SheetSpec {
  const rows = investmentRows(allocation);
  const count = Math.max(rows.length, 1);
  return {
    name: SHEETS.investment,
    visibility: "visible",
    tabColor: "#548235",
    columnWidths: widths,
    rowHeights: [{ row: 0, points: HEADER_POINTS }],
    blocks: [{ row: 0, column: 0, values: [headers, ...rows] }],
    formats: columnFormats(INVESTMENT_COLUMNS, 0, count),
    merges: [],
    freeze: { rows: 1, columns: 0 },
    gridlines: false,
    print: { ...OFFICIAL_PRINT, repeatRows: { first: 0, last: 0 } },
    validations: [],
    conditionalFormats: [],
    tables: [
      {
        name: TABLES.investment,
        area: { row: 0, column: 0, rows: count + 1, columns: keys.length },
        style: "TableStyleLight9",
      },
    ],
    names: [],
  };
}
