/** Words right after a number that make it the target told again: 完成40所的年度目标. */
export const PLAN_AFTER =
  /^的?(?:年度|全年|节点|季度|半年|序时|年初|既定|预定|阶段性?)*(?:确定的)?总?(?:目标|任务|计划)(?:任务|数)?(?=[的，,。；、已]|完成|$)/;
/** 全年10万人搬迁任务 is what is to be done; 完成25个小区改造任务 is done. */
export const TASK_AFTER = /^[^，,。；]{0,8}(?:任务|指标|计划)(?:数|量)?$/;
export const DONE_TASK = /(?:完成|完工|达到)[^，,。；]{0,8}(?:任务|计划|目标)(?:数|量)?$/;
/** ，占年度目标100个的79%: the plan of the number just told, and no hope. */
export const TELLS_PLAN = /^(?!.*(?:预计|将|力争|确保|下一步)).*(?:占|为|超额|超过|完成)/;
/** Told to be done, beside the target told again: 完成安装100台的年度目标. */
export const DONE_PLAN = /完成[^，,。；]{0,10}$/;
export const SURPASSED = /超额|超计划/;

/** 总投资4000万元 is what the works will cost in all. */
export const TOTAL_INVESTMENT =
  /(?:(?<!完成|实现|累计|到位)总投资(?:额|规模)?|概算|估算)(?:共|约|为|达|近)*$/;

/** A share of a plan: 完成年度任务的, 占计划的. */
export const SHARE_OF_PLAN =
  /(?:计划|目标|任务|年度|全年|总量|总任务|任务量|进度)[^，,。；]{0,8}的?(?:约|近|超过?)?$|^[）)]?的(?:约|近|超)?$/;

/** Names of shares that tell the progress of works, not a promised share. */
export const RATE_OF_WORKS =
  /(?:完成率|完工率|开工率|竣工率|开复工率|完成比例|完成度|形象进度|总进度|进度|总工程量|工程量)(?:为|约|达到?|的|已达)?$|(?:安装|施工|装修|工程|建设|主体|土建)(?:已|基本|累计)?完成(?:了|约)?$/;
