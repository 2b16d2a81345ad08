import type { FindingCode, Severity } from "../../src/progress/finding";
import type { CellContent } from "../../src/ledger/sheetSpec";

/** Cells of the sheets of a workbook, by sheet, as somebody may rearrange them. */
export type Grids = Map<string, CellContent[][]>;

/** Damage to the structure of a ledger, and what must be said about it. */
export interface Damage {
  readonly what: string;
  readonly damage: (grids: Grids) => void;
  readonly code: FindingCode;
  readonly severity?: Severity;
  /** "清单!C5"; a sheet alone for a whole sheet. */
  readonly at: string;
  readonly suggestion: string | number | null;
  /** A part of the sentence. */
  readonly says: string;
}

export const rowsOf = (grids: Grids, sheet: string): CellContent[][] => {
  const rows = grids.get(sheet);
  if (!rows) throw new Error(`no sheet ${sheet}`);
  return rows;
};

/** Row of an address in 清单, from 0: project 1 stands in row 5 of the sheet. */
export const setCell = (
  grids: Grids,
  sheet: string,
  row: number,
  column: number,
  content: CellContent,
) => {
  const cells = rowsOf(grids, sheet)[row];
  if (!cells) throw new Error(`no row ${row}`);
  cells[column] = content;
};

const moveColumn = (rows: CellContent[][], headerRow: number, from: number, to: number): void => {
  for (const row of rows.slice(headerRow)) {
    while (row.length <= Math.max(from, to)) row.push(null);
    const [cell = null] = row.splice(from, 1);
    row.splice(to, 0, cell);
  }
};

const columnOf = (rows: CellContent[][], headerRow: number, header: string): number =>
  rows[headerRow]?.indexOf(header) ?? -1;

const setSetting = (grids: Grids, name: string, value: CellContent): void => {
  const row = rowsOf(grids, "参数").findIndex((cells) => cells[0] === name);
  setCell(grids, "参数", row, 1, value);
};

/** Every kind of damage of DESIGN §7, done to the official ledger. Project 5 stands in row 10. */
export const DAMAGES: readonly Damage[] = [
  {
    what: "the content of a project was rewritten",
    damage: (grids) =>
      setCell(grids, "清单", 9, 2, "新建、改扩建基础教育学校91所，竣工41所，新增学位3.3万个。"),
    code: "PLAN_EDITED",
    at: "清单!C10",
    suggestion: "新建、改扩建基础教育学校101所，竣工41所，新增学位3.3万个。",
    says: "与下发的不一致",
  },
  {
    what: "the investment of a project was lowered",
    damage: (grids) => setCell(grids, "清单", 9, 3, 6.12),
    code: "PLAN_EDITED",
    at: "清单!D10",
    suggestion: 61.2,
    says: "下发为“61.2”，现为“6.12”",
  },
  {
    what: "a stroke was taken for nothing",
    damage: (grids) => setCell(grids, "清单", 12, 3, null),
    code: "PLAN_EDITED",
    at: "清单!D13",
    suggestion: "/",
    says: "“当年投资”",
  },
  {
    what: "an error value took the place of a unit",
    damage: (grids) => setCell(grids, "清单", 9, 4, "#REF!"),
    code: "PLAN_EDITED",
    at: "清单!E10",
    suggestion: "市教育局",
    says: "#REF!",
  },
  {
    what: "the number of a project was changed",
    damage: (grids) => setCell(grids, "清单", 9, 0, 500),
    code: "PLAN_EDITED",
    at: "清单!A10",
    suggestion: 5,
    says: "“序号”",
  },
  {
    what: "a target value was lowered",
    damage: (grids) => setCell(grids, "指标", 1, 7, 8),
    code: "PLAN_EDITED",
    at: "指标!H2",
    suggestion: 10,
    says: "“目标值”",
  },
  {
    what: "a deadline was put off",
    damage: (grids) => {
      const rows = rowsOf(grids, "指标");
      const row = rows.findIndex(([id]) => id === "14.m1");
      setCell(grids, "指标", row, 10, 44926);
    },
    code: "PLAN_EDITED",
    at: "指标!K51",
    suggestion: "2022-06-30",
    says: "“完成时限”",
  },
  {
    what: "a row of the list was deleted",
    damage: (grids) => rowsOf(grids, "清单").splice(9, 1),
    code: "ROW_MISSING",
    at: "清单!A10",
    suggestion: null,
    says: "增加基础教育资源",
  },
  {
    what: "the row of a section was deleted",
    damage: (grids) => rowsOf(grids, "清单").splice(3, 1),
    code: "ROW_MISSING",
    at: "清单!A4",
    suggestion: null,
    says: "常有善育",
  },
  {
    what: "a section was renamed while another lost its row",
    damage: (grids) => {
      setCell(grids, "清单", 3, 0, "一、其他");
      const rows = rowsOf(grids, "清单");
      const sections = rows.flatMap(([no], row) => (/^[二三]、/.test(String(no)) ? [row] : []));
      rows.splice(sections[0] ?? 0, 1);
    },
    code: "PLAN_EDITED",
    at: "清单!A4",
    suggestion: "一、常有善育",
    says: "现为“一、其他”",
  },
  {
    what: "a row of the targets was deleted",
    damage: (grids) => rowsOf(grids, "指标").splice(1, 1),
    code: "ROW_MISSING",
    at: "指标!A152",
    suggestion: null,
    says: "省级普惠托育机构",
  },
  {
    what: "a row of the list stands twice",
    damage: (grids) => {
      const rows = rowsOf(grids, "清单");
      rows.splice(12, 0, [...(rows[9] ?? [])]);
    },
    code: "ROW_DUPLICATED",
    at: "清单!A13",
    suggestion: null,
    says: "另见 A10",
  },
  {
    what: "a row was added to the list",
    damage: (grids) => rowsOf(grids, "清单").push([61, "自行增加的项目", "新建公园3个。"]),
    code: "ROW_ADDED",
    severity: "warning",
    at: "清单!A70",
    suggestion: null,
    says: "自行增加的项目",
  },
  {
    what: "a row was moved",
    damage: (grids) => {
      const rows = rowsOf(grids, "清单");
      const [row = []] = rows.splice(9, 1);
      rows.splice(20, 0, row);
    },
    code: "PLAN_EDITED",
    severity: "notice",
    at: "清单!A21",
    suggestion: null,
    says: "位置",
  },
  {
    what: "a column was renamed",
    damage: (grids) => {
      const rows = rowsOf(grids, "指标");
      setCell(grids, "指标", 0, columnOf(rows, 0, "本期累计"), "本期完成");
    },
    code: "COLUMN_MISSING",
    at: "指标!P1",
    suggestion: "本期累计",
    says: "缺少“本期累计”列",
  },
  {
    what: "a column was deleted",
    damage: (grids) => {
      const rows = rowsOf(grids, "清单");
      const column = columnOf(rows, 2, "填报日期");
      for (const row of rows.slice(2)) row.splice(column, 1);
    },
    code: "COLUMN_MISSING",
    at: "清单",
    suggestion: null,
    says: "缺少“填报日期”列",
  },
  {
    what: "a column was moved",
    damage: (grids) => {
      const rows = rowsOf(grids, "指标");
      moveColumn(rows, 0, columnOf(rows, 0, "本期累计"), 2);
    },
    code: "PLAN_EDITED",
    severity: "notice",
    at: "指标!C1",
    suggestion: null,
    says: "“本期累计”",
  },
  {
    what: "two columns have one header",
    damage: (grids) => {
      for (const row of rowsOf(grids, "指标")) row.splice(16, 0, row[15] ?? null);
    },
    code: "PLAN_EDITED",
    at: "指标!Q1",
    suggestion: null,
    says: "只读取 P1 这一列",
  },
  {
    what: "a number of the settings is a word",
    damage: (grids) => setSetting(grids, "临期天数", "abc"),
    code: "PLAN_EDITED",
    severity: "warning",
    at: "参数!B4",
    suggestion: null,
    says: "现按“30”处理。请改为可用的值：0–366",
  },
  {
    what: "a choice of the settings is none of them",
    damage: (grids) => setSetting(grids, "灯色规则", "彩虹"),
    code: "PLAN_EDITED",
    severity: "warning",
    at: "参数!B5",
    suggestion: null,
    says: "序时偏差",
  },
  {
    what: "a share of the settings is out of bounds",
    damage: (grids) => setSetting(grids, "超额提示", 0.5),
    code: "PLAN_EDITED",
    severity: "warning",
    at: "参数!B8",
    suggestion: null,
    says: "现按“110%”处理。请改为可用的值：100%–10000%",
  },
  {
    what: "the as-of date of the settings is none",
    damage: (grids) => setSetting(grids, "统计日期", "年底再说"),
    code: "PLAN_EDITED",
    severity: "warning",
    at: "参数!B3",
    suggestion: null,
    says: "当作没有填写",
  },
  {
    what: "a sheet was deleted",
    damage: (grids) => grids.delete("清单"),
    code: "SHEET_MISSING",
    at: "清单",
    suggestion: null,
    says: "没有工作表“清单”",
  },
  {
    what: "a sheet was renamed",
    damage: (grids) => {
      grids.set("重点项目", rowsOf(grids, "清单"));
      grids.delete("清单");
    },
    code: "SHEET_MISSING",
    severity: "warning",
    at: "重点项目",
    suggestion: null,
    says: "清单",
  },
];
