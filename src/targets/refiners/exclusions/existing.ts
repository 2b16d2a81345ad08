import type { Exclusion } from "../../draft";

/** The reason of a figure that says what there is. */
export const EXISTS = "there already";

const TENDED = /(?:做好|抓好|管好|用好|加强|强化|落实|统筹)$/;
/** 抓好60个村的社区中心建设: tended until it is made. */
const MADE = /(?:建设|改造|整治|治理|创建|修复|提升|任务|试点)$/;
const KEPT_RUNNING =
  /(?:稳定运行|正常运行|平稳运行|正常运转|安全运行|日常监测|日常管理|运行维护|日常维护)$/;
const LED_BY = /^[^，。；、]{1,12}为(?:引领|依托|重点|基础|示范|抓手|核心|载体|支撑|牵引|试点)/;
const PART_OF = /^[^，。；、]{1,12}中的/;
/** 户籍人口120万人, 全市共有医院32家: the state of things. */
const STATE =
  /(?:户籍|常住|总)人口(?:约|为|达)?$|(?:(?<![由从])现有|(?<!公)共有(?!望))[^，。；、达为到]{0,16}$/;
const URGED = /鼓励$/;

/** 做好12个断面日常监测, 12个专项规划中的一项: what is there already, or the whole of which one is meant. */
export const existing: Exclusion = ({ lead, tail }) => {
  if ((TENDED.test(lead) && !MADE.test(tail)) || KEPT_RUNNING.test(tail)) return EXISTS;
  if (/以$/.test(lead) && LED_BY.test(tail)) return EXISTS;
  if (STATE.test(lead.slice(-40))) return EXISTS;
  if (URGED.test(lead)) return "what others are urged to do";
  return PART_OF.test(tail) ? "the whole of which a part is meant" : null;
};
