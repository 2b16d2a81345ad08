import type { CellContent } from "../../src/ledger/sheetSpec";
import { type Damage, type Grids, rowsOf, setCell } from "./damagedGrids";

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

/** Damage to columns, settings and sheets, done to the official ledger. */
export const LAYOUT_DAMAGES: readonly Damage[] = [
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
