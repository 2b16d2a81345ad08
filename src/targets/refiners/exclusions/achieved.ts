import type { Exclusion } from "../../draft";

const DONE = /已经?(?!有条件|纳入)|目前|截[至止]/;

/** 已完成75%: told of, not promised. */
export const achieved: Exclusion = (candidate, { clauses, dates, text }) => {
  const clause = clauses.list[candidate.clause]!;
  const before = text.slice(
    Math.max(clause.start, candidate.figure.start - 60),
    candidate.figure.start,
  );
  if (DONE.test(before)) return "reached already";
  const past = dates.some(
    (date) =>
      date.use === "past" && date.start >= clause.start && date.end <= candidate.figure.start,
  );
  return past && !/基础上|增长|提高|下降|降低|比上年|较上年|同比|[的]/.test(before)
    ? "of an earlier year"
    : null;
};
