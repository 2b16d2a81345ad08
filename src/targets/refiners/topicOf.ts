import type { Candidate, Draft } from "../draft";

const REACH = 40;
const MANNER =
  /^(?:深入|大力|积极|持续|继续|稳步|加快|全面|扎实|有序|着力|进一步|推进|推动|开展|实施|完成|组织|做好|抓好|加强|建设)+/;
/** 参与率去年为91.2%: what has been reached. */
const TOLD = /(?:去年|上年|目前)?(?:已经?)?(?:为|达到?|是)?[0-9][^，。；]*$/;
const WORK = /(?:等)?(?:工作|任务|力度|进度|进程)$/;

/**
 * What a figure without a name of its own is about: the words before its bracket, or the clause
 * before it when that is none of `counted`, the clauses that promise a figure. 推进加装电梯工作，年内开工180部 → 加装电梯.
 */
export function topicOf(
  { clause }: Candidate,
  { clauses, text }: Draft,
  counted: ReadonlySet<number>,
): string {
  const own = clauses.list[clause]!;
  const index = own.host ?? clause - 1;
  const home = clauses.list[index];
  if (!home || home.sentence !== own.sentence) return "";
  const end = own.host === undefined ? home.end : own.start - 1;
  const words = text.slice(Math.max(home.start, end - REACH), end).replace(TOLD, "");
  if (counted.has(index) || /^已|[0-9，。；]/.test(words)) return "";
  return words.replace(MANNER, "").replace(WORK, "");
}
