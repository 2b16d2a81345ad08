import type { CellContent } from "../../src/ledger/sheetSpec";
import { type Damage, rowsOf, setCell } from "./damagedGrids";

/** Takes a column out from its header down. */
const deleteColumn = (rows: CellContent[][], headerRow: number, header: string): void => {
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`no column ${header}`);
  for (const row of rows.slice(headerRow)) row.splice(column, 1);
};

const numberedRows = (rows: CellContent[][]): CellContent[][] =>
  rows.slice(3).filter(([no]) => typeof no === "number");

/** Damage to what rows are known by. Each gives this one kind of finding, and every entry is still read. */
export const KEY_DAMAGES: readonly (Omit<Damage, "at" | "suggestion"> & {
  readonly found: readonly (readonly [at: string, suggestion: string | number | null])[];
})[] = [
  {
    what: "two project numbers were swapped",
    damage: (grids) => {
      setCell(grids, "清单", 4, 0, 2);
      setCell(grids, "清单", 5, 0, 1);
    },
    code: "PLAN_EDITED",
    found: [
      ["清单!A5", 1],
      ["清单!A6", 2],
    ],
    says: "“序号”",
  },
  {
    what: "the numbers of the last three projects were raised by one",
    damage: (grids) => {
      for (const row of numberedRows(rowsOf(grids, "清单")).slice(-3)) row[0] = Number(row[0]) + 1;
    },
    code: "PLAN_EDITED",
    found: [
      ["清单!A67", 58],
      ["清单!A68", 59],
      ["清单!A69", 60],
    ],
    says: "“序号”",
  },
  {
    what: "the numbers of the list were deleted with their column",
    damage: (grids) => deleteColumn(rowsOf(grids, "清单"), 2, "序号"),
    code: "COLUMN_MISSING",
    found: [["清单", null]],
    says: "缺少“序号”列",
  },
  {
    what: "a target's id was cleared",
    damage: (grids) => setCell(grids, "指标", 1, 0, null),
    code: "PLAN_EDITED",
    found: [["指标!A2", "1.1"]],
    says: "“指标编号”",
  },
  {
    what: "a target's id was changed to one never issued",
    damage: (grids) => setCell(grids, "指标", 1, 0, "99.9"),
    code: "PLAN_EDITED",
    found: [["指标!A2", "1.1"]],
    says: "现为“99.9”",
  },
  {
    what: "a target got the id of another",
    damage: (grids) => setCell(grids, "指标", 1, 0, "1.2"),
    code: "PLAN_EDITED",
    found: [["指标!A2", "1.1"]],
    says: "现为“1.2”",
  },
  {
    what: "two ids were swapped",
    damage: (grids) => {
      setCell(grids, "指标", 1, 0, "1.2");
      setCell(grids, "指标", 2, 0, "1.1");
    },
    code: "PLAN_EDITED",
    found: [
      ["指标!A2", "1.1"],
      ["指标!A3", "1.2"],
    ],
    says: "“指标编号”",
  },
  {
    what: "the ids were deleted with their column",
    damage: (grids) => deleteColumn(rowsOf(grids, "指标"), 0, "指标编号"),
    code: "COLUMN_MISSING",
    found: [["指标", null]],
    says: "缺少“指标编号”列",
  },
];
