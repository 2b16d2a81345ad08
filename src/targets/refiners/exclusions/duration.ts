import type { Exclusion } from "../../draft";

const TAUGHT = /课时|学时|学分/;
const BOUND =
  /(?:[不]?[少低多高]于|至少|超过|突破|达到?|[缩压提增延减][短缩高加长少](?:到|至|为)|[缩压]减?[到至]|控制在|以内|时[间长]|天数|年限|均)$/;
const WINDOW =
  /^(?:的|圈|内|之内|以内)?(?:[^，。]{0,3}(?:圈|响应|可达|到达|见绿|办结|完成|行动|计划|试点|工期|以来))/;
const DONE_WITHIN = /^(?:办结|办理|办好|完成(?:审批|办理|登记))/;

/** A length of time is a promise only where it is reached or kept to: 压缩至3个工作日以内. */
export const duration: Exclusion = ({ figure, kind, lead, tail }, { text }) => {
  if (kind !== "duration" || TAUGHT.test(figure.unit)) return null;
  if (/年|月/.test(figure.unit) && !/年限|时间|时限/.test(lead)) return "a stretch of time";
  const within = figure.relation === "<=" && /工作日/.test(figure.unit) && DONE_WITHIN.test(tail);
  if (within && lead.length >= 2) return null;
  const words = text.slice(Math.max(0, figure.start - 8), figure.numberStart);
  return !BOUND.test(words) || WINDOW.test(tail) ? "a stretch of time" : null;
};
