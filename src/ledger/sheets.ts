/** The sheets of a ledger. Their names are a contract between people: keep them exactly. */
export const SHEETS = {
  list: "清单",
  targets: "指标",
  investment: "投资明细",
  pivot: "投资透视",
  settings: "参数",
  base: "_底本",
  /** Made on request: a copy of the overdue list. */
  overdue: "逾期清单",
} as const;

/** Excel Tables of a ledger. */
export const TABLES = { targets: "指标表", investment: "投资明细表" } as const;

/** Names for areas, valid in the whole workbook. */
export const NAMES = { settings: "参数表", list: "清单表" } as const;

/** Where 清单 has its rows, from 0: title, unit note, header, then the list. */
export const LIST_ROWS = { title: 0, unitNote: 1, header: 2, first: 3 } as const;
