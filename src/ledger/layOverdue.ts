import type { OverdueItem } from "../progress/listOverdue";
import type { CivilDate } from "../schedule/civilDate";
import { toExcelSerial } from "../schedule/excelSerial";
import { columnFormats, columnLayout } from "./columnLayout";
import { OVERDUE_COLUMNS } from "./columns";
import { OFFICIAL_PRINT } from "./print";
import type { CellContent, SheetSpec } from "./sheetSpec";

const { headers, widths, keys } = columnLayout(OVERDUE_COLUMNS);
const HEADER_ROW = 2;
const TITLE_POINTS = 36;

const cells = (item: OverdueItem): CellContent[] => [
  item.state,
  item.projectNo,
  item.project,
  item.leads.join("、"),
  item.indicator,
  item.target,
  item.value,
  item.unit,
  toExcelSerial(item.due),
  item.daysOverdue > 0 ? item.daysOverdue : null,
];

/** 逾期清单 as a sheet to print or send: a copy of what was shown on its as-of date. */
export function layOverdue(
  items: readonly OverdueItem[],
  asOf: CivilDate,
  name: string,
): SheetSpec {
  const columns = keys.length;
  return {
    name,
    visibility: "visible",
    tabColor: "#C00000",
    columnWidths: widths,
    rowHeights: [{ row: 0, points: TITLE_POINTS }],
    blocks: [
      { row: 0, column: 0, values: [["逾期清单"]] },
      { row: 1, column: 0, values: [[`统计日期：${asOf}`]] },
      { row: HEADER_ROW, column: 0, values: [headers, ...items.map(cells)] },
    ],
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns }, style: "title" },
      { area: { row: 1, column: 0, rows: 1, columns }, style: "unitNote" },
      ...columnFormats(OVERDUE_COLUMNS, HEADER_ROW, items.length),
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns },
      { row: 1, column: 0, rows: 1, columns },
    ],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    gridlines: false,
    print: { ...OFFICIAL_PRINT, repeatRows: { first: HEADER_ROW, last: HEADER_ROW } },
    validations: [],
    conditionalFormats: [],
    tables: [],
    names: [],
  };
}
