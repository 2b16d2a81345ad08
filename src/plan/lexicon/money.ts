/** How a running text says what a project costs. */

/** An amount with its unit. */
export const AMOUNT = "\\d[\\d,]{0,14}(?:\\.\\d{1,6})?\\s*[亿万]?元";

/** This year's. */
export const OF_YEAR =
  "(?:(?:当年|本年度?|今年|年度|年内|全年|20\\d\\d年度?)(?:计划|预计|拟|安排|完成){0,2}|计划|预计|拟|安排)";

/** What is spent. */
export const MONEY = "(?:投资|投入|资金|经费|预算|概算)";

/** Whose money it is, and how sure the amount. */
export const MONEY_SAID_OF =
  "(?:项目|工程|总|所需|需|概算|估算|匡算|预算|[中央省市县区镇本]级|财政|社会|专项|自筹|安排|计划|预计|拟)";
