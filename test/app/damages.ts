import { type Damage, rowsOf, setCell } from "./damagedGrids";
import { HEADING_DAMAGES } from "./headingDamages";
import { LAYOUT_DAMAGES } from "./layoutDamages";

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
    at: "指标!A2",
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
  ...LAYOUT_DAMAGES,
  ...HEADING_DAMAGES,
];
