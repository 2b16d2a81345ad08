import type { Exclusion } from "../../draft";

const DONE = /已经?(?!有条件|纳入)|目前/;
const COMPARED = /基础上|增长|提高|下降|降低|较|比|同比|的/;

/** 已完成75%, 去年建成50个: told of, not promised. */
export const achieved: Exclusion = (candidate, { clauses, dates, text }) => {
  const clause = clauses.list[candidate.clause]!;
  const from = Math.max(clause.start, candidate.figure.start - 60);
  const before = text.slice(from, candidate.figure.start);
  if (DONE.test(before)) return "reached already";
  const last = dates.before(candidate.figure.start);
  if (last?.use !== "past") return null;
  const home = clauses.list[clauses.owner(last.start)]!;
  const between = text.slice(last.end, Math.min(candidate.figure.start, last.end + 60));
  const heads = home === clause || (home.sentence === clause.sentence && last.end >= home.end - 1);
  return heads && !COMPARED.test(between) ? "of an earlier time" : null;
};
