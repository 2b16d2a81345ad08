import type { Candidate, Exclusion } from "../../draft";

const EXISTING = /(?:现有|原有|已有|现状|原来?的?)[^，。；]{0,6}$/;
const FROM = /(?:[从由自][^，。；到至]{0,16}|基础上)$/;
const GOES_ON =
  /^[^，。；]{0,14}?(?:增加|提高|提升|扩大|扩面|扩展|扩|增|降低|降|下降|缩短|压缩|减少|调整|上调|升|延长|拓展)?(?:到|至|为)/;

/** 由600元、450元提高到640元、500元: after the first of several bases. */
const ROW_OF_BASES =
  /^[、和及与]\d[^、，。；\u4e00-\u9fff]*[^、，。；]{1,4}?(?:增加|提高|提升|降低|下降|调整|上调)(?:到|至|为)/;

/** Each value of the row that follows has the base in its own place. */
function dealOut(first: Candidate, all: readonly Candidate[], subject: string): string {
  const [second, ...raised] = all.slice(first.index + 1, first.index + 4);
  const [one, other] = raised;
  const same = [second, one, other].every(
    (each) => each?.clause === first.clause && each.unit === first.unit,
  );
  if (same && second && one && other) {
    one.baseline = first.figure.value;
    one.subject = subject;
    other.baseline = second.figure.value;
  }
  return "a baseline";
}

/** 从16家增加到20家: the first value is where it starts from. */
export const baseline: Exclusion = (candidate, { candidates }) => {
  const { lead, after } = candidate;
  const from = FROM.exec(lead);
  if (EXISTING.test(lead.slice(-10))) return "a baseline";
  if (!from || !GOES_ON.test(after)) return null;
  if (ROW_OF_BASES.test(after)) return dealOut(candidate, candidates, lead.slice(0, from.index));
  const next = candidates[candidate.index + 1];
  if (next && next.clause === candidate.clause && next.unit === candidate.unit) {
    next.baseline = candidate.figure.value;
    next.subject = lead.slice(0, from.index);
  }
  return "a baseline";
};
