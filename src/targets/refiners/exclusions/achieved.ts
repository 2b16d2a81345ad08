import type { Candidate, Draft, Exclusion } from "../../draft";
import type { DateMention } from "../../parsers/dates/dateParser";

/** The reasons of a figure that tells what has been reached. */
export const TOLD: ReadonlySet<string> = new Set(["reached already", "of an earlier time"]);

const DONE =
  /(?<![对将把为给从]|提升|改造|整治|完善|巩固|盘活)已经?(?!有条件|(?:开工|启动|立项)的|纳入|婚|育|故|退休|脱贫)|(?<!项)目前/;
/** 3个问题已全部整改, 148个村已出列: said after the number. */
const DONE_AFTER =
  /^[^，。；、的]{0,16}已经?(?:全部|全面|基本|如期|提前|[^，。；、的]{0,6}(?:完成|到位|销号|办结|建成|投用|出列|落地)$)/;
/** 完成2.4亿元，占年度计划的31%: said of what has been done so far. */
const SHARE_OF_PLAN = /占(?:年度|全年|年)?(?:目标)?(?:计划|任务|目标)/;
const SHARE_AFTER = /^[^。；]{0,6}占(?:年度|全年|年)?(?:目标)?(?:计划|任务|目标)/;
/** 比去年, 在去年基础上: an earlier time that is only compared with. */
const COMPARES_BEFORE = /[较比同与在于按以从由超过到]$/;
const COMPARES_AFTER = /^(?:同期)?(?:的|相比|基础上|水平)|^[^，。；]{0,20}基础上/;
/** Words of a sentence that turn from what has been reached to what is promised. */
const PLANS =
  /今年|本年|明年|力争|确保|争取|[，。；]将|拟|计划|继续|下一步|下步|年[底内]|[0-9]月|剩余|其余|余下|[，、]目标|再|新[增建开改]|要/;
/** What goes on telling after 已: how it compares, whom it serves. */
const TELLS_ON =
  /^[，、]?(?:比|较|同比|环比|占|覆盖|惠及|受益|服务|增[长速幅]|其中|累计|带动|吸引|位居|居|降幅|完成)/;

/** 已完成75%, 去年建成50个，惠及8万人: told of, not promised. */
export const achieved: Exclusion = (candidate, draft) => {
  const { clauses, dates, text } = draft;
  const { figure } = candidate;
  const clause = clauses.list[candidate.clause]!;
  const from = Math.max(clause.start, figure.start - 60);
  if (DONE.test(text.slice(from, figure.start))) return "reached already";
  if (candidate.after.includes("已") && DONE_AFTER.test(candidate.after)) return "reached already";
  if (candidate.kind === "percent" && /^已(?!有)/.test(candidate.after)) return "reached already";
  if (SHARE_OF_PLAN.test(candidate.lead)) return "reached already";
  if (SHARE_AFTER.test(text.slice(figure.end, figure.end + 16))) return "reached already";
  const last = dates.before(figure.start);
  const shareOf = candidate.kind === "percent" && candidate.lead.endsWith("的");
  if (last?.use === "past" && !shareOf && !isCompared(last, draft)) {
    const home = clauses.list[clauses.owner(last.start)]!;
    const heads =
      home === clause || (home.sentence === clause.sentence && last.end >= home.end - 1);
    if (heads) return "of an earlier time";
  }
  return toldOn(candidate, draft);
};

function isCompared({ start, end }: DateMention, { text }: Draft): boolean {
  return (
    COMPARES_BEFORE.test(text.slice(Math.max(0, start - 1), start)) ||
    COMPARES_AFTER.test(text.slice(end, end + 24))
  );
}

/** What follows a figure told of in the same sentence, until the sentence turns to its plans. */
function toldOn(candidate: Candidate, { candidates, clauses, text }: Draft): string | null {
  const before = candidates[candidate.index - 1];
  const reason = before?.reason;
  if (!before || !reason || !TOLD.has(reason)) return null;
  const sentenceOf = ({ clause }: Candidate): number => clauses.list[clause]!.sentence;
  if (sentenceOf(before) !== sentenceOf(candidate)) return null;
  const between = text.slice(
    Math.max(before.figure.end, candidate.figure.start - 80),
    candidate.figure.start,
  );
  if (PLANS.test(between)) return null;
  const own = text.slice(clauses.list[candidate.clause]!.start, candidate.figure.start + 1);
  return reason === "of an earlier time" || TELLS_ON.test(own) ? reason : null;
}
