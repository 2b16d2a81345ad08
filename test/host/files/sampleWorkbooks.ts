import type { ICellData, IStyleData } from "@univerjs/core";
import type { SheetFile, WorkbookFile } from "../../../src/host/files/workbookFile";

const black = { rgb: "#000000" };
const thin = { s: 1, cl: black };

/** A sheet of plain values, written row by row. */
export function sheet(
  name: string,
  rows: (string | number | boolean | null)[][],
  more: Partial<Omit<SheetFile, "grid">> & { grid?: Partial<SheetFile["grid"]> } = {},
): SheetFile {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) (cellData[row] ??= {})[column] = cellOf(value);
    }),
  );
  return {
    name,
    visibility: "visible",
    notes: [],
    tables: [],
    validations: [],
    rules: [],
    pivots: [],
    ...more,
    grid: {
      cellData,
      rowData: {},
      columnData: {},
      mergeData: [],
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      ...more.grid,
    },
  };
}

export function cellOf(value: string | number | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return value.startsWith("=") ? { f: value } : { v: value, t: 1 };
}

export function book(sheets: SheetFile[], more: Partial<WorkbookFile> = {}): WorkbookFile {
  return { sheets, styles: {}, names: [], activeSheet: 0, ...more };
}

/** A one-sheet book in which A1 carries a style. */
function styled(style: IStyleData): WorkbookFile {
  const cellData = { 0: { 0: { v: "样式", t: 1, s: "x1" } } };
  return book([sheet("样式", [], { grid: { cellData } })], { styles: { x1: style } });
}

const regions = [
  ["地区", "类别", "金额"],
  ["东区", "甲", 12.5],
  ["西区", "乙", 7],
  ["东区", "乙", 3.25],
  ["北区", "甲", 0],
];
const regionTable = {
  name: "地区表",
  range: "A1:C5",
  columns: [{ name: "地区" }, { name: "类别" }, { name: "金额" }],
  style: "TableStyleMedium2",
  showRowStripes: true,
  showColumnStripes: false,
  showAutoFilter: true,
};

/** Workbooks that between them use everything the host promises to keep. */
export const samples: Record<string, () => WorkbookFile> = {
  "an empty sheet": () => book([sheet("Sheet1", [])]),
  "numbers, text, truth and blanks": () =>
    book([
      sheet("数据", [
        ["项目", 1, -2.5, true, false],
        [null, 1e15, 0.1, "", "尾"],
      ]),
    ]),
  "text that looks like something else": () =>
    book([
      sheet("文本", [], {
        grid: {
          cellData: {
            0: { 0: { v: "=1+1", t: 1 }, 1: { v: "007", t: 1 }, 2: { v: "+86", t: 1 } },
            1: { 0: { v: "@x", t: 1 }, 1: { v: " 前后空格 ", t: 1 }, 2: { v: "一\n二", t: 1 } },
          },
        },
      }),
    ]),
  "formulas with their results": () =>
    book([
      sheet("公式", [], {
        grid: {
          cellData: {
            0: { 0: { v: 2, t: 2 }, 1: { v: 3, t: 2 }, 2: { f: "=A1*B1", v: 6, t: 2 } },
            1: { 0: { f: '=IF(A1>1,"多","少")', v: "多", t: 1 }, 1: { f: "=A1=B1", v: 0, t: 3 } },
            2: { 0: { f: "=SUM('别的 表'!$A$1:A3)", v: 6, t: 2 } },
          },
        },
      }),
      sheet("别的 表", [[1], [2], [3]]),
    ]),
  "error values": () =>
    book([
      sheet("错误", [], {
        grid: { cellData: { 0: { 0: { v: "#N/A", t: 1 }, 1: { v: "#REF!", t: 1 } } } },
      }),
    ]),
  "dates as numbers with a format": () =>
    book([sheet("日期", [], { grid: { cellData: { 0: { 0: { v: 44926, t: 2, s: "x1" } } } } })], {
      styles: { x1: { n: { pattern: 'yyyy"年"m"月"d"日"' } } },
    }),
  "number formats": () =>
    book(
      [
        sheet("格式", [], {
          grid: {
            cellData: {
              0: {
                0: { v: 0.68, t: 2, s: "x1" },
                1: { v: 1234.5, t: 2, s: "x2" },
                2: { v: 3, t: 2, s: "x3" },
              },
            },
          },
        }),
      ],
      {
        styles: {
          x1: { n: { pattern: "0.0%" } },
          x2: { n: { pattern: "#,##0.00" } },
          x3: { n: { pattern: "@" } },
        },
      },
    ),
  "a font": () =>
    styled({
      ff: "仿宋",
      fs: 16,
      bl: 1,
      it: 1,
      ul: { s: 1 },
      st: { s: 1 },
      va: 3,
      cl: { rgb: "#c00000" },
    }),
  "a fill and borders": () =>
    styled({
      bg: { rgb: "#fff2cc" },
      bd: {
        t: thin,
        r: { s: 8, cl: { rgb: "#ff0000" } },
        b: { s: 7, cl: black },
        l: { s: 4, cl: black },
      },
    }),
  "alignment, wrap, indent and rotation": () =>
    styled({ ht: 2, vt: 2, tb: 3, pd: { l: 18 }, tr: { a: -45 } }),
  "a style without a value": () =>
    book([sheet("空", [], { grid: { cellData: { 2: { 3: { s: "x1" } } } } })], {
      styles: { x1: { bg: { rgb: "#e2efda" } } },
    }),
  "an array formula": () =>
    book([
      sheet("数组", [[1], [2]], {
        grid: {
          cellData: {
            0: { 0: { v: 2, t: 2 } },
            1: { 0: { v: 3, t: 2 } },
            2: {
              0: {
                f: "=SUM(A1:A2*2)",
                v: 10,
                t: 2,
                custom: { array: { formula: "=SUM(A1:A2*2)", range: "A3" } },
              },
            },
          },
        },
      }),
    ]),
  "links, unlocked cells and what the grid cannot draw": () =>
    book(
      [
        sheet("链接", [], {
          grid: {
            cellData: {
              0: {
                0: {
                  v: "外部",
                  t: 1,
                  custom: { hyperlink: { address: "https://a.cn/?b=1&c=2", screenTip: "提示" } },
                },
                1: { v: "内部", t: 1, custom: { hyperlink: { documentReference: "'甲 乙'!A2" } } },
                2: { v: 1, t: 2, custom: { locked: false } },
                3: { f: "=C1", v: 1, t: 2, custom: { formulaHidden: true, shrinkToFit: true } },
                4: {
                  v: 2,
                  t: 2,
                  s: "x1",
                  custom: { pattern: "LightUp", patternColor: "#ff0000" },
                },
              },
            },
          },
          protection: { sheet: true, formatCells: true },
        }),
        sheet("甲 乙", [[1]]),
      ],
      { styles: { x1: { bg: { rgb: "#ffff00" }, ul: { s: 1, t: 10 } } } },
    ),
  "grouped rows and columns": () =>
    book([
      sheet("分级", [["甲"], ["乙"], ["丙"]], {
        outline: { row: { 1: 1, 2: 2, 3: 2, 7: 1 }, column: { 1: 1 } },
      }),
    ]),
  "merged cells": () =>
    book([
      sheet("合并", [["标题"], ["甲", "乙"]], {
        grid: {
          mergeData: [
            { startRow: 0, startColumn: 0, endRow: 0, endColumn: 5 },
            { startRow: 2, startColumn: 1, endRow: 4, endColumn: 1 },
          ],
        },
      }),
    ]),
  "sizes and hidden rows and columns": () =>
    book([
      sheet("尺寸", [["甲", "乙", "丙"]], {
        grid: {
          rowData: { 0: { h: 40, ia: 0 }, 6: { hd: 1 }, 7: { h: 21, ia: 0 } },
          columnData: { 0: { w: 47 }, 1: { w: 320 }, 3: { w: 72, hd: 1 } },
        },
      }),
    ]),
  "frozen panes": () =>
    book([
      sheet("冻结", [["甲"]], {
        grid: { freeze: { xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 } },
      }),
      sheet("只冻行", [["甲"]], {
        grid: { freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 } },
      }),
    ]),
  "a table": () => book([sheet("表", regions, { tables: [regionTable] })]),
  validations: () =>
    book([
      sheet("有效性", [["状态", "数"]], {
        validations: [
          {
            type: "list",
            values: ["未启动", "进行中", "已完成"],
            range: "A2:A9",
            allowBlank: true,
            showErrorMessage: true,
            errorTitle: "状态",
            errorMessage: "请从下拉列表中选择",
          },
          {
            type: "decimal",
            operator: "between",
            formula1: "0",
            formula2: "1",
            range: "B2:B9",
            allowBlank: true,
            showErrorMessage: true,
            errorStyle: "warning",
          },
          {
            type: "custom",
            formula1: "ISNUMBER(C2)",
            range: "C2",
            showInputMessage: true,
            inputMessage: "只填数字",
          },
        ],
      }),
    ]),
  "conditional formats": () =>
    book([
      sheet("条件", [["状态", 1]], {
        rules: [
          {
            type: "cellIs",
            operator: "equal",
            formula: '"超期"',
            priority: 1,
            range: "A1:A9",
            style: {
              font: { color: { rgb: "9C0006" } },
              fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFC7CE" } },
            },
          },
          {
            type: "expression",
            formula: "$B1>3",
            priority: 2,
            range: "A1:B9",
            stopIfTrue: true,
            style: { font: { bold: true } },
          },
          {
            type: "containsText",
            operator: undefined,
            text: "滞后",
            formula: 'NOT(ISERROR(SEARCH("滞后",A1)))',
            priority: 3,
            range: "A1:A9",
            style: { font: { italic: true } },
          },
        ].map(({ operator, ...rule }) =>
          operator === undefined ? rule : { ...rule, operator },
        ) as SheetFile["rules"],
      }),
    ]),
  notes: () =>
    book([
      sheet("批注", [["甲"]], {
        notes: [
          { row: 0, column: 0, text: "第一行\n第二行", author: "审核" },
          { row: 4, column: 2, text: "空格上的批注", author: "" },
        ],
      }),
    ]),
  "names, workbook-wide and of one sheet": () =>
    book([sheet("甲 表", [[1]]), sheet("乙", [[2]])], {
      names: [
        { name: "合计", range: "'甲 表'!$A$1" },
        { name: "区域", range: "乙!$A$1:$B$2", scope: "乙" },
      ],
    }),
  "hidden and very hidden sheets": () =>
    book(
      [
        sheet("底本", [[1]], { visibility: "veryHidden" }),
        sheet("参数", [[2]], { visibility: "hidden" }),
        sheet("清单", [[3]]),
      ],
      { activeSheet: 2 },
    ),
  "a pivot with rows, columns and a filter": () =>
    book([
      sheet("数据", regions, { tables: [regionTable] }),
      sheet("透视", [["合计"]], {
        pivots: [
          {
            name: "地区透视",
            sourceSheet: "数据",
            sourceRange: "A1:C5",
            targetCell: "A3",
            rows: ["地区"],
            columns: [],
            pages: ["类别"],
            values: [{ field: "金额", function: "sum", displayName: "金额合计" }],
            styleName: "PivotStyleLight16",
          },
        ],
      }),
    ]),
  "two pivots over one range": () =>
    book([
      sheet("数据", regions),
      sheet("透视", [], {
        pivots: (["sum", "count"] as const).map((how, index) => ({
          name: `透视${index + 1}`,
          sourceSheet: "数据",
          sourceRange: "A1:C5",
          targetCell: index === 0 ? "A3" : "G3",
          rows: ["地区"],
          columns: ["类别"],
          pages: [],
          values: [{ field: "金额", function: how, displayName: `值${index + 1}` }],
          styleName: "PivotStyleLight16",
        })),
      }),
    ]),
  "tab colour, zoom and no gridlines": () =>
    book([
      sheet("外观", [["甲"]], { grid: { tabColor: "#1f5f8b", zoomRatio: 0.85, showGridlines: 0 } }),
    ]),
  "protection and print setup": () =>
    book([
      sheet("保护", [["甲"]], {
        protection: { sheet: true, formatCells: true },
        pageSetup: {
          paperSize: "a3",
          orientation: "landscape",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: "$1:$3",
        },
      }),
    ]),
  "two thousand rows": () =>
    book([
      sheet(
        "大表",
        Array.from({ length: 2000 }, (_, row) => [row + 1, `项目${row}`, row / 7, row % 2 === 0]),
      ),
    ]),
};
