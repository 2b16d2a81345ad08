import type { PlanWarningMessages } from "./planWarnings.messages";

/** 清单读入时的提示：清单照样载入，请核对。 */
export const planWarningsZhCN: PlanWarningMessages = {
  columns: {
    no: "序号",
    title: "重点工作（项目）",
    content: "主要内容及目标",
    investment: "当年投资",
    leads: "牵头单位",
    supports: "配合单位",
  },
  places: {
    row: "[[工作表“{sheet}”]]第 {row} 行",
    column: "[[工作表“{sheet}”]]第 {at} 列",
  },
  sentences: {
    NO_NOT_A_NUMBER: "{place}的序号[[是“{text}”，]]不是数字，已暂编为 {no}。请在原表中补上序号。",
    NO_DUPLICATED: "{place}的序号 {no} 与{firstPlace}重复。序号是项目的唯一标识，请改正其中一个。",
    NO_GAP: "序号 {from} 至 {to} 缺失（{place}已是 {no}）。请核对是否漏了项目。",
    NO_RESTARTED: "各章节的序号都从 1 开始（{place}起），已按顺序统一编为 1 至 {count}。请核对。",
    NO_LAYERED: "序号是分级的（如 1.1，{place}起），已按顺序统一编为 1 至 {count}。请核对。",
    INVESTMENT_UNREADABLE:
      "序号 {no}（{title}）的当年投资“{text}”不是一个金额，未计入合计。请改为数字，或留空、填“/”。",
    INVESTMENT_SHARED:
      "序号 {no}（{title}）的当年投资与上面的项目合并在一个单元格里，金额只计在第一个项目。请核对如何划分。",
    FUNDS_SUMMED:
      "没有投资总额一列，当年投资按 {count} 列资金来源相加。请核对这些列是否都是当年资金。",
    FUNDS_DIFFER:
      "序号 {no}（{title}）的当年投资是 {investment}，各资金来源之和是 {sum}，按前者计。请核对。",
    LEAD_MISSING:
      "序号 {no}（{title}）没有牵头单位[[，当年投资为 {investment}]]（来源{place}）。请补填，否则无法按单位汇总。",
    COLUMN_MISSING:
      "清单没有“{column}”这一列，已按空白载入。如原表有此列，请指定是哪一列，或核对表头用语。",
    UNIT_MISSING:
      "没有找到金额单位（如“单位：亿元”），暂按{unit}计。请确认；也可在原表的表头上方注明单位。",
    YEAR_MISSING: "标题里没有年份，无法确定计划年度。请在“参数”里填写计划年度。",
    HEADER_REPEATED: "{place}又是表头，已跳过。",
    CELL_ERROR:
      "[[工作表“{sheet}”]]单元格 {cell} 是错误值 {text}，按没有内容处理。请改正公式后重新载入。",
    ROW_IGNORED: "{place}“{text}”不是项目（合计、注释或页码），已跳过。",
    SHEETS_JOINED:
      "已把栏目相同的 {count} 张工作表作为一份清单读取：{sheets}[[；没有读取：{others}]]。如只要其中一张，请改选工作表。",
    SHEET_CHOSEN:
      "已从工作表“{sheet}”读取清单，没有读取：{others}。如选错了，请改选工作表，或只留下要读的工作表。",
  },
};
