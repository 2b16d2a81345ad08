import { BEGINS_WITH_VERB, ENDS_WITH_VERB } from "../../lexicon/verbPatterns";
import type { Exclusion } from "../../draft";

const IDIOM_AFTER_ONE =
  /^(?:事|网|图|龙|批|流|步|体|系列|定|套|揽子|站|方面|代|窗|码|卡|键|条龙|[一二三](?!年))/;
const SLOGAN =
  /^(?:大|[一二两三四五六七八九十](?!年)|个(?:一|百|专项|方面|体系|机制|环节|领域|维度|重点|转变|坚持|意识|自信))/;
/** 新建文化广场一处: one of them, where the measure word is that of a thing. */
const BUILT = /^[座栋幢处所条家间套台部辆支口]$/;
/** 提供一个安全的环境: no thing is counted. */
/** 为老年人提供一次体检: once for each of them. */
const FOR_EACH = /(?:为|对|给)[^，。；、]{2,24}$/;
const GIVEN = /(?:提供|营造|创造|形成)$/;
const MANNER = /^[\u4e00-\u9fff]{1,6}的/;
const NAMES = /计划|工程|行动|活动|大赛|战略|专项/;

/**
 * A numeral in characters is often part of a word. It is a promise where a verb of delivery stands
 * right before it, or where it closes its words (新建学校三所).
 */
export const numeralWord: Exclusion = ({ figure, lead, tail }) => {
  if (figure.written === "digits") return null;
  if (figure.written === "bare" && NAMES.test(tail)) return "part of a name";
  if (figure.value === 1 && figure.unit === "次" && FOR_EACH.test(lead)) return "once for each";
  if (SLOGAN.test(tail)) return "a slogan";
  const governed = ENDS_WITH_VERB.test(lead) || figure.relation !== "=";
  if (figure.value === 1 && IDIOM_AFTER_ONE.test(tail)) return "an idiom";
  if (governed)
    return figure.value === 1 && GIVEN.test(lead) && MANNER.test(tail) ? "an idiom" : null;
  if (/等$/.test(lead) && BUILT.test(figure.unit)) return null;
  const closes = tail === "" && lead.length >= 3 && (figure.value > 1 || BUILT.test(figure.unit));
  return closes || BEGINS_WITH_VERB.test(tail) ? null : "a numeral inside a word";
};
