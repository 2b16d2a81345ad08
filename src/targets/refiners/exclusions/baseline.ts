import type { Exclusion } from "../../draft";

const EXISTING = /(?:现有|原有|已有|现状|原来?的?)[^，。；]{0,6}$/;
const FROM = /(?:[从由自][^，。；到至]{0,16}|基础上)$/;
const GOES_ON =
  /^[^，。；]{0,14}?(?:增加|提高|提升|扩大|扩面|扩展|扩|增|降低|降|下降|缩短|压缩|减少|调整|上调|升|延长|拓展)?(?:到|至|为)/;

/** 从16家增加到20家: the first value is where it starts from. */
export const baseline: Exclusion = (candidate, { candidates }) => {
  const { lead, after } = candidate;
  const from = FROM.exec(lead);
  if (EXISTING.test(lead.slice(-10))) return "a baseline";
  if (!from || !GOES_ON.test(after)) return null;
  const next = candidates[candidate.index + 1];
  if (next && next.clause === candidate.clause && next.unit === candidate.unit) {
    next.baseline = candidate.figure.value;
    next.subject = lead.slice(0, from.index);
  }
  return "a baseline";
};
