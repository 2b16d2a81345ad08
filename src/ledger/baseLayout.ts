/**
 * _底本, the hidden sheet: four blocks side by side, each with its headers in row 1 and nothing below
 * its last row. It is ours alone, so its blocks stand at fixed columns.
 */
export const BASE_BLOCKS = {
  /** The list as issued, one row per project, with a fingerprint of the row. */
  projects: {
    column: 0,
    headers: ["序号", "章节", "项目", "内容", "投资", "牵头", "配合", "指纹"],
  },
  /** The rows of 指标 as issued: 指标编号 and the facts as JSON. */
  targets: { column: 9, headers: ["指标编号", "底本"] },
  /**
   * Cells that we have coloured: sheet, key of the row (序号 or 指标编号), header of the column, colour,
   * and a fingerprint of the note.
   */
  marks: { column: 12, headers: ["工作表", "键", "列", "颜色", "批注"] },
  /** About the list as a whole. */
  about: { column: 18, headers: ["属性", "值"] },
} as const;

/** 属性 of the list as a whole. */
export const ABOUT_KEYS = {
  version: "版本",
  title: "标题",
  year: "年度",
  unit: "单位",
  sections: "章节",
  /** The unit that this copy was made for, where the ledger was split. */
  recipient: "填报单位",
  /** Fingerprint of all of the above, and of which rows the other blocks have. */
  proof: "校验",
} as const;

/** The layout that this program writes; a later one may have to read an earlier one. */
export const LAYOUT_VERSION = 1;
