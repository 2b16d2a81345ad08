/** Words right after a number that make it the target told again: 完成40所的年度目标. */
export const PLAN_AFTER =
  /^的?(?:年度|全年|节点|季度|半年|序时|年初|既定|预定|阶段性?)*(?:确定的)?总?(?:目标|任务|计划)(?:任务|数)?(?=[的，,。；、已]|完成|$)/;
/** Told to be done, beside the target told again: 完成安装100台的年度目标. */
export const DONE_PLAN = /完成[^，,。；]{0,10}$/;
export const SURPASSED = /超额|超计划/;

/** A share of a plan: 完成年度任务的, 占计划的. */
export const SHARE_OF_PLAN =
  /(?:计划|目标|任务|年度|全年|总量|总任务|任务量|进度)[^，,。；]{0,8}的?(?:约|近|超过?)?$|^[）)]?的$/;

/** Names of shares that tell the progress of works, not a promised share. */
export const RATE_OF_WORKS =
  /(?:完成率|完工率|开工率|竣工率|开复工率|完成比例|完成度|形象进度|总进度|进度|总工程量|工程量)(?:为|约|达到?|的|已达)?$|(?:安装|施工|装修|工程|建设|主体|土建)(?:已|基本|累计)?完成(?:了|约)?$/;
