import type { Exclusion } from "../../draft";

const FROM =
  /(?:[从由自](?:[^，。；到至]{0,16})|现有|原有|原来?的?|现状|基础上|在全市|上年同期?|已有)$/;
const GOES_ON =
  /^(?:[^，。；]{0,14})(?:增加|提高|提升|扩大|扩面|扩展|扩|增|降低|降|下降|缩短|压缩|减少|调整|上调|升|延长|拓展)?(?:到|至|为)/;

/** 从16家增加到20家: the first value is where it starts from. */
export const baseline: Exclusion = (candidate, { candidates }) => {
  const { lead, tail } = candidate;
  if (/现有|原有|已有|现状/.test(lead.slice(-8))) return "a baseline";
  if (!FROM.test(lead)) return null;
  const next = candidates[candidates.indexOf(candidate) + 1];
  if (!GOES_ON.test(tail) && !(next && GOES_ON.test(next.lead))) return null;
  if (next && next.clause === candidate.clause && next.unit === candidate.unit) {
    next.baseline = candidate.figure.value;
  }
  return "a baseline";
};
