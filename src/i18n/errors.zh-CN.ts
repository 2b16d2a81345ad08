import type { RefusalMessages } from "./errors.messages";

/** 工作簿或台账拒绝了操作：什么原因，在哪里，怎么办。 */
export const errorsZhCN: RefusalMessages = {
  SHEET_NOT_FOUND:
    "[[“{file}”]]里没有工作表“{sheet}”，可能刚被删除或改名。什么都没有写入，请恢复后重试。",
  SHEET_EXISTS: "[[“{file}”]]已有名为“{sheet}”的工作表，没有覆盖。请换一个名称，或先给原表改名。",
  SHEET_PROTECTED: "工作表“{sheet}”受保护，什么都没有写入。请在“审阅”选项卡撤销工作表保护后重试。",
  SHEET_FILTERED:
    "工作表“{sheet}”正在筛选，有隐藏的行，什么都没有写入。请清除筛选（数据 → 清除）后重试。",
  BAD_SHEET_NAME:
    "“{sheet}”不能作工作表名：不能为空，不超过 31 个字符，不含 \\ / ? * [ ] :。请换一个名称。",
  NAME_TAKEN: "工作簿里已有名为“{name}”的表格或名称，工作表“{sheet}”没有建立。请先改名后重试。",
  TABLE_NOT_FOUND: "工作簿里没有表格“{table}”，可能被删除或改名。请恢复后重试。",
  CELLS_OCCUPIED:
    "[[“{file}”]]工作表“{sheet}”的单元格 {cell} 已有别的内容，放不下投资透视，什么都没有写入。请把那里的内容移到别处后重试。",
  CHANGED_MEANWHILE: "工作表“{sheet}”的单元格 {cell} 刚被改动，什么都没有写入。请重新核对后再试。",
  TEXT_TOO_LONG:
    "[[“{file}”]]工作表“{sheet}”的单元格 {cell} 有 {length} 个字符，超过单元格上限 {limit}。请删减后重试。",
  NOT_A_LEDGER:
    "[[“{file}”]]不是台账：没有找到“{list}”和“{targets}”两张工作表（也没有同样表头的表）。请先用“载入清单”生成台账。",
  BASE_MISSING: "[[“{file}”]]缺少隐藏的工作表“{sheet}”，无法知道下发的内容。请使用原来生成的台账。",
  ANOTHER_LIST:
    "[[“{file}”]]不是从这本台账拆出去的：清单是“{found}”，应为“{title}”。请核对是否交错了文件。",
  YEAR_UNKNOWN:
    "[[“{file}”]]没有写明计划年度。请在“参数”表的“计划年度”中填写年份，如 2022，再核对。",
};
