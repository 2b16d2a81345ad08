/** Words of a plan text that tell how a target is to be judged. */

/** A value that is to come down to the target: 降到, 控制在. Fewer is better, whatever the relation. */
export const FALLING_TO =
  /(?:降|减|压缩|压减|缩短|缩减|下浮|回落)(?:低|少|降)?(?:至|到)|控制(?:在|到)|压缩在|保持在[^，。；]{0,12}以[内下]/;

/** Rates of change against another period: they may be negative, exceed 100 % and fall again. */
export const CHANGE_WORDS =
  /增长|增速|增幅|涨幅|降幅|同比|环比|递增|较上年|比上年|较去年|比去年|翻番/;

/** A verb of change beside its number, unless a level follows (提高到95%, 提高率). */
export const CHANGE_VERBS =
  /(?:提高|提升|上升|下降|降低|减少|压减|上浮|下浮|增加|扩大|缩短)(?![到至为率])/;

/** Averages over people or years: 3.5 per thousand is no broken bed. 每个县 is no average. */
export const AVERAGE_WORDS = /平均|均值|[人户村亩]均|[百千万]人口|每[百千万]/;

/** A share of what was planned, which more than all of can be done. */
export const PLAN_SHARE_WORDS = /完成率|完成[^，。；]{0,12}(?:计划|任务|目标)/;
