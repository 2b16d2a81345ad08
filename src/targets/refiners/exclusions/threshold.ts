import { ENDS_WITH_VERB } from "../../lexicon/verbPatterns";
import { COUNTED_PERSONS } from "../../lexicon/people";
import type { Candidate, Draft, Exclusion } from "../../draft";

/** The reason of a figure that belongs to what the next one counts. */
export const DESCRIBES = "describes what is counted";

const NOUN = /^(?:的|及)?[\u4e00-\u9fff“]/;
/** 10亿元以上3个: the number right after it counts what it describes. */
const COUNTED = /^(?:的)?[0-9]{1,6}(?:个|家|户|项|处|所|座|条)/;
const SIZES = new Set<Candidate["kind"]>(["amount", "area", "length", "capacity", "other"]);
const PEOPLE = /^(?:人|名|户|人次|位|例|件|起)$/;
/** 惠及3600万人的引水工程: whom the thing serves. */
const OF_WHAT = /^的[\u4e00-\u9fff“]{4}/;
const SPENT = /^(?:的)?(?:用于|支持|建设|改造|贷款|资金|补贴|消费券|保费|债券)/;
const OBJECT = /(?:^|[对在于的将为用]|针对|用工|规模)$/;
const BUILT = new RegExp(`${ENDS_WITH_VERB.source.slice(0, -1)}(?:[全总]长)?$`);
const EMPLOYER = /^[^，。；、]{0,6}(?:企业|单位|公司|场所|小区|工地|机构)/;
const FOR_ALL = /^[^，。；、]{2,16}(?:全覆盖|全部|动态清零)/;

const RATE_OF = /(?:率|比例|占比|浓度|含量)(?:达到?|在|为|[高低]于)?$/;
/** What is graded: a name between quotation marks, or a place or body. */
const THING =
  /^的?(?:“|[\u4e00-\u9fff]{0,6}(?:村|户|县|企业|小区|地区|乡镇|单位|学校)(?![\u4e00-\u9fff]{0,2}(?:达|实现)))/;

/**
 * A bound or a size before a noun describes what is counted: 10亿元以上项目8个, 300户以上小区20个,
 * 对50人以上场所. A share never does: 85%以上的行政村建成卫生室 is the promise.
 */
export const threshold: Exclusion = (candidate, draft) => {
  const { figure, kind, lead, unit, after, describesNext } = candidate;
  const bounded = figure.relation === ">=" || figure.relation === "<=";
  const boundAfter = bounded && figure.end > figure.unitEnd;
  if (boundAfter && kind !== "percent" && COUNTED.test(after)) return DESCRIBES;
  if (kind === "percent") return isGrade(candidate, draft) ? "a threshold" : null;
  if (!NOUN.test(after)) return null;
  if (/惠及$/.test(lead) && OF_WHAT.test(after)) return DESCRIBES;
  const size = SIZES.has(kind);
  if (describesNext && (bounded || size || !PEOPLE.test(unit))) return DESCRIBES;
  const delivered =
    (kind === "length" || kind === "area") && (BUILT.test(lead) || isSum(candidate, draft));
  if (size && !delivered && after.startsWith("的") && !SPENT.test(after)) return DESCRIBES;
  if (size && boundAfter && !SPENT.test(after)) return "a threshold";
  const object = boundAfter && OBJECT.test(lead) && (lead === "" || !countsWhom(unit, after));
  if (object && (figure.relation === "<=" || /^(?:人|户|座|张|层)$/.test(unit)))
    return "a threshold";
  return bounded && FOR_ALL.test(after) ? "a threshold" : null;
};

/** 为5户以上困难家庭: the measure word is that of the noun, which is counted and not bounded. */
function countsWhom(unit: string, after: string): boolean {
  return COUNTED_PERSONS.some(([noun, ofNoun]) => {
    noun.lastIndex = 0;
    return ofNoun === unit && !EMPLOYER.test(after) && noun.test(after);
  });
}

/** 3条7.5公里的管线: the length of what has just been counted. */
function isSum(candidate: Candidate, { candidates }: Draft): boolean {
  const before = candidates[candidate.index - 1];
  return before?.role === "target" && before.figure.end === candidate.figure.start;
}

/** 空置率30%以下村庄: the things whose rate is such, while 85%以上的村 are a share of them. */
const isGrade = ({ figure, after }: Candidate, { text }: Draft): boolean =>
  figure.relation !== "=" &&
  THING.test(after) &&
  RATE_OF.test(text.slice(Math.max(0, figure.start - 8), figure.start));
