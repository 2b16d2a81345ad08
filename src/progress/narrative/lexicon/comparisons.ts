/** Growth over an earlier value; 提高到 and 降至 tell the value itself. */
export const CHANGE_BEFORE =
  /(?:增长|下降|上升|提高|提升|减少|降低|增加|增幅|降幅|增速|回落|收窄|压减|同比|环比)(?:了|约|近|为|达|超)?$/;
export const CHANGE_OVER =
  /(?:较|比|与)(?:上年|去年|上月|上季|同期|年初|前|年度)[^，,。；、]{0,12}[增减升降多少][^，,。；、]{0,4}$/;
export const COMPARED_BEFORE =
  /(?:高于|低于|高出|快于|慢于|超出|超过|超|领先|落后)(?:全省|全市|全国|序时|时序|时间|平均|目标|计划|上年|去年)[^，,。；、]{0,8}$/;
export const FALLING = /下降|降低|减少|压减|回落|降幅/;
/** Words of a promised growth: 规模以上工业增加值增长, 压减审批时限. */
export const GROWTH_PROMISED =
  /^(?:压减|压缩|降低|减少)|(?:增长率?|下降率?|降低|增幅|增速|降幅|提高|减少|压减|上升)$/;

/** 由800元提高到870元: what stands before 提高到 is where it came from. */
export const BASE_BEFORE = /(?:由|从)[^，,。；]{0,16}$/;
export const BASE_AFTER =
  /^[^，,。；]{0,8}(?:提高|提升|增加|上升|下降|降低|降|调整|扩大|缩小|增长|增|压缩|缩短)(?:到|至|为)/;

/** What stands before the value that something was raised or lowered to. */
export const RAISED_TO =
  /(?:提高|提升|提标|增加|上调|增长|调整|扩大|降低|下降|减少|压缩|缩短|降)(?:到|至|为)[^，,。；]{0,6}$/;

/** A sentence that tells of last year, and the words that lead back to the present. */
export const PAST_SENTENCE = /^(?:去年|上年|上一年)/;
export const PRESENT = /今年|本年|目前|截至|已/;
