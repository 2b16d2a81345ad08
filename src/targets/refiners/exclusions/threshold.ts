import { ENDS_WITH_VERB } from "../../lexicon/verbPatterns";
import type { Candidate, Exclusion } from "../../draft";

/** The reason of a figure that belongs to what the next one counts. */
export const DESCRIBES = "describes what is counted";

const NOUN = /^(?:的|及)?[\u4e00-\u9fff“]/;
/** 10亿元以上3个: the number right after it counts what it describes. */
const COUNTED = /^(?:的)?[0-9]{1,6}(?:个|家|户|项|处|所|座|条)/;
const SIZES = new Set<Candidate["kind"]>(["amount", "area", "length", "capacity", "other"]);
const PEOPLE = /^(?:人|名|户|人次|位|例|件|起)$/;
const SPENT = /^(?:的)?(?:用于|支持|建设|改造|贷款|资金|补贴|消费券|保费|债券)/;
const OBJECT = /(?:^|[对在于的将为用]|针对|用工|规模)$/;
const BUILT = new RegExp(`${ENDS_WITH_VERB.source.slice(0, -1)}(?:[全总]长)?$`);
const FOR_ALL = /^[^，。；、]{2,16}(?:全覆盖|全部|动态清零)/;

/**
 * A bound or a size before a noun describes what is counted: 10亿元以上项目8个, 300户以上小区20个,
 * 对50人以上场所. A share never does: 85%以上的行政村建成卫生室 is the promise.
 */
export const threshold: Exclusion = ({ figure, kind, lead, unit, after, describesNext }) => {
  const bounded = figure.relation === ">=" || figure.relation === "<=";
  const boundAfter = bounded && figure.end > figure.unitEnd;
  if (boundAfter && kind !== "percent" && COUNTED.test(after)) return DESCRIBES;
  if (kind === "percent" || !NOUN.test(after)) return null;
  const size = SIZES.has(kind);
  if (describesNext && (bounded || size || !PEOPLE.test(unit))) return DESCRIBES;
  const delivered = (kind === "length" || kind === "area") && BUILT.test(lead);
  if (size && !delivered && after.startsWith("的") && !SPENT.test(after)) return DESCRIBES;
  if (size && boundAfter && !SPENT.test(after)) return "a threshold";
  if (boundAfter && OBJECT.test(lead) && figure.relation === "<=") return "a threshold";
  if (boundAfter && OBJECT.test(lead) && /^(?:人|户|座|张|层)$/.test(unit)) return "a threshold";
  return bounded && FOR_ALL.test(after) ? "a threshold" : null;
};
