import { cellArea } from "./area";
import { columnFormats, columnLayout } from "./columnLayout";
import { SETTING_COLUMNS } from "./columns";
import { OFFICIAL_PRINT } from "./print";
import { SETTING_KEYS, settingRows } from "./settingRows";
import type { SheetSpec, Validation } from "./sheetSpec";
import { NAMES, SHEETS } from "./sheets";
import { countLines, rowPoints } from "./textSize";

const { headers, widths, at, keys } = columnLayout(SETTING_COLUMNS);
const POINTS = 24;

/** 参数: what the check goes by, where everybody can see and change it. */
export function laySettings(planYear: number | null): SheetSpec {
  const settings = settingRows(planYear);
  const rows = SETTING_KEYS.map((key) => settings[key]);
  const validations = rows.flatMap((row, index): Validation[] => {
    const areas = [{ row: index + 1, column: at.value, rows: 1, columns: 1 }];
    if (row.choices)
      return [
        {
          areas,
          type: "list",
          values: row.choices,
          alert: { style: "stop", title: row.name, message: `请选择：${row.choices.join("、")}。` },
        },
      ];
    if (!row.bounds) return [];
    const [min, max] = row.bounds;
    return [
      {
        areas,
        type: "decimal",
        min,
        max,
        alert: { style: "stop", title: row.name, message: `请填 ${min} 到 ${max} 之间的数字。` },
      },
    ];
  });
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: keys.length };
  return {
    name: SHEETS.settings,
    visibility: "visible",
    tabColor: "#7F7F7F",
    columnWidths: widths,
    rowHeights: [
      { row: 0, points: POINTS },
      ...rows.map(({ remark }, index) => ({
        row: index + 1,
        points: Math.max(POINTS, rowPoints(countLines(remark, SETTING_COLUMNS.remark.width))),
      })),
    ],
    blocks: [
      {
        row: 0,
        column: 0,
        values: [headers, ...rows.map(({ name, value, remark }) => [name, value, remark])],
      },
    ],
    formats: [
      ...columnFormats(SETTING_COLUMNS, 0, rows.length),
      ...rows.flatMap(({ style }, index) =>
        style ? [{ area: cellArea(index + 1, at.value), style }] : [],
      ),
    ],
    merges: [],
    gridlines: false,
    freeze: { rows: 1, columns: 0 },
    print: OFFICIAL_PRINT,
    validations,
    conditionalFormats: [],
    tables: [],
    names: [{ name: NAMES.settings, area }],
  };
}
