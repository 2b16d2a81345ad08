import type { CellContent } from "../../src/ledger/sheetSpec";
import { type Damage, type Grids, rowsOf, setCell } from "./damagedGrids";

const settingRow = (grids: Grids, name: string): number =>
  rowsOf(grids, "参数").findIndex(([first]) => first === name);

const shiftRight = (rows: CellContent[][], headerRow: number, column: number): void => {
  rows.forEach((row, index) => {
    if (index >= headerRow)
      row.splice(column, 0, index === headerRow ? (row[column] ?? null) : null);
  });
};

/** Damage above the header, in 参数, and to what says of which nature a row is. */
export const HEADING_DAMAGES: readonly Damage[] = [
  {
    what: "the title's row was deleted",
    damage: (grids) => rowsOf(grids, "清单").splice(0, 1),
    code: "ROW_MISSING",
    at: "清单!A1",
    suggestion: null,
    says: "2022年全市民生建设重点项目（工作）清单",
  },
  {
    what: "the unit note's row was deleted",
    damage: (grids) => rowsOf(grids, "清单").splice(1, 1),
    code: "ROW_MISSING",
    at: "清单!A2",
    suggestion: null,
    says: "单位：亿元",
  },
  {
    what: "the title was rewritten below an inserted row",
    damage: (grids) => {
      rowsOf(grids, "清单").unshift([]);
      setCell(grids, "清单", 1, 0, "某某清单");
    },
    code: "PLAN_EDITED",
    at: "清单!A2",
    suggestion: "2022年全市民生建设重点项目（工作）清单",
    says: "“清单”表的“标题”",
  },
  {
    what: "a setting was deleted",
    damage: (grids) => rowsOf(grids, "参数").splice(settingRow(grids, "临期天数"), 1),
    code: "ROW_MISSING",
    severity: "warning",
    at: "参数!A4",
    suggestion: null,
    says: "参数“临期天数”这一行找不到了，现按“30”处理",
  },
  {
    what: "the last settings were deleted",
    damage: (grids) => rowsOf(grids, "参数").splice(settingRow(grids, "单位合并"), 1),
    code: "ROW_MISSING",
    severity: "warning",
    at: "参数!A11",
    suggestion: null,
    says: "单位合并",
  },
  {
    what: "a setting was renamed",
    damage: (grids) => setCell(grids, "参数", settingRow(grids, "临期天数"), 0, "临近天数"),
    code: "PLAN_EDITED",
    severity: "warning",
    at: "参数!A4",
    suggestion: "临期天数",
    says: "被改成了“临近天数”",
  },
  {
    what: "a setting stands twice",
    damage: (grids) => rowsOf(grids, "参数").splice(4, 0, ["临期天数", 60]),
    code: "ROW_DUPLICATED",
    at: "参数!A5",
    suggestion: null,
    says: "只读取 A4 这一行",
  },
  {
    what: "the plan year is another",
    damage: (grids) => setCell(grids, "参数", settingRow(grids, "计划年度"), 1, 2023),
    code: "PLAN_EDITED",
    at: "参数!B2",
    suggestion: 2022,
    says: "现按 2022 年度核对",
  },
  {
    what: "a blank column with the header of a filled one before it",
    damage: (grids) => shiftRight(rowsOf(grids, "指标"), 0, 15),
    code: "PLAN_EDITED",
    at: "指标!P1",
    suggestion: null,
    says: "只读取 Q1 这一列",
  },
  {
    what: "a subtotal was typed between projects",
    damage: (grids) =>
      rowsOf(grids, "清单").splice(9, 0, ["小计", null, null, 12.5, null, null, 3.2]),
    code: "ROW_ADDED",
    severity: "warning",
    at: "清单!A10",
    suggestion: null,
    says: "“小计”",
  },
  {
    what: "a count was made a share",
    damage: (grids) => setCell(grids, "指标", 1, 4, "比例"),
    code: "PLAN_EDITED",
    at: "指标!E2",
    suggestion: "数量",
    says: "“类别”",
  },
  {
    what: "an assumed deadline was called stated",
    damage: (grids) => setCell(grids, "指标", 1, 11, "原文"),
    code: "PLAN_EDITED",
    at: "指标!L2",
    suggestion: "推定",
    says: "“时限依据”",
  },
  {
    what: "a mark for a word in 确认",
    damage: (grids) => setCell(grids, "指标", 1, 13, "√"),
    code: "NOT_A_STATE",
    severity: "warning",
    at: "指标!N2",
    suggestion: "是",
    says: "现按未确认处理",
  },
  {
    what: "a column was deleted between others",
    damage: (grids) => {
      for (const row of rowsOf(grids, "指标")) row.splice(15, 1);
    },
    code: "COLUMN_MISSING",
    at: "指标",
    suggestion: null,
    says: "在“上期累计”列右边插入一列，列名写“本期累计”",
  },
];
