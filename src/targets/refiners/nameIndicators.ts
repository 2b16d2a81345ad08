import type { Candidate, Refiner } from "../draft";
import { BEGINS_WITH_VERB, ENDS_WITH_VERB } from "../lexicon/verbPatterns";
import { FILLERS, KEPT_VERBS, LEADING_WORDS } from "../lexicon/verbs";
import { topicOf } from "./topicOf";

/** Words of this length before a number say how it is done, the words after it what is counted. */
const SHORT = 4;
/** A part of at most this length says which, not what: 农村, 市级. */
const SHORT_PART = 3;
const CHANGE = /^(?:提高|增长|增加|下降|降低|减少|上升)$/;
const LEVEL_OF = /^(国家级?|[省市县区]级?)(?=[\u4e00-\u9fff])/;

/** A share or a level is named by all its words: 建成区绿化覆盖率. */
const LEVEL_NOUN = /(?:率|比例|比重|占比|度|浓度|面积)[均都达到为至超过不低于高提]*$/;

interface Carried {
  readonly clause: number;
  readonly verb: string;
  readonly noun: string;
  readonly of: Candidate;
}

/** What each figure counts: the noun beside it, with the verb of its list carried over. */
export const nameIndicators: Refiner = (draft) => {
  const { candidates, dates, text } = draft;
  const counted = new Set(
    candidates.filter(({ role }) => role !== "none").map(({ clause }) => clause),
  );
  let previous: Carried | undefined;
  for (const candidate of candidates) {
    if (candidate.role === "none") continue;
    const words = strip(candidate.subject ?? withoutDates(candidate));
    const verb = LEVEL_NOUN.test(words) ? "" : (BEGINS_WITH_VERB.exec(words)?.[0] ?? "");
    const carried = verb === "" && previous?.clause === candidate.clause ? previous : undefined;
    const own = shareLevel(nounOf(candidate, words.slice(verb.length)), carried?.noun);
    const lender =
      previous && (alike(previous.of, candidate) || isSum(candidate, previous))
        ? previous
        : undefined;
    const begun = own === "" && verb !== "" && BEGUN.test(lender?.noun ?? "");
    const lent = begun ? lender!.noun.replace(BEGUN, verb) : (lender?.noun ?? "");
    const noun = fullNoun(own, lent, candidate) || topicOf(candidate, draft, counted);
    const kept = carried?.verb ?? verb;
    const named = (KEPT_VERBS.has(kept) && !begun ? kept : "") + noun;
    candidate.indicator =
      (candidate.row ? ofRow(candidate, named) : named) ||
      words ||
      text.slice(candidate.figure.start, candidate.figure.end);
    if (!candidate.parent)
      previous = {
        clause: candidate.clause,
        verb: kept,
        noun: noun || previous?.noun || "",
        of: candidate,
      };
  }

  function withoutDates({ start, figure }: Candidate): string {
    let words = "";
    let from = start;
    for (const date of dates.within(start, figure.start)) {
      words += text.slice(from, date.start);
      from = date.end;
      if (date.use !== "which") continue;
      words = words.replace(BUILT_AT, "");
      from +=
        WHICH_ARE.exec(text.slice(from, Math.min(figure.start, from + REACH)))?.[0].length ?? 0;
    }
    return words + text.slice(from, figure.start);
  }
};

/** 2000年底前建成的小区 and 建成于2000年底前的小区 are 小区. */
const BUILT_AT = /(?:建成|竣工|交付)于$/;
const WHICH_ARE = /^[^，。；、]{0,12}?的/;
const REACH = 16;

/** 棚户区改造开工3786套，基本建成4000套: the second stage takes the place of the first. */
const BEGUN = /(?:新?开工|动工|开建)(?:建设)?$/;

/** 竣工41所, 再提高1个百分点, 其中农村22个: what lacks a noun of its own has that of the figure before. */
function fullNoun(own: string, lent: string, { parent, unit }: Candidate): string {
  if (own === "") return lent;
  if (CHANGE.test(own)) return lent + own;
  const part =
    parent?.unit === unit &&
    own.length <= SHORT_PART &&
    own.slice(-1) !== parent.indicator.slice(-1);
  return part ? own + parent.indicator : own;
}

/** 健身步道2条共12公里, 成交额增长20%、达到150亿元: the same thing in another measure. */
const isSum = ({ clause, lead }: Candidate, previous: Carried): boolean =>
  previous.clause === clause && /^[、，]?(?:共|达|$)/.test(lead);

/** Two figures may count the same thing: measured alike, 10条 and 8条, 3% and 2个百分点. */
const alike = (one: Candidate, other: Candidate): boolean =>
  one.kind === other.kind && (one.kind !== "count" || one.unit === other.unit);

/** A further date after the thing begins another matter: 站点5个、年底前验收. */
const NEXT_MATTER = /、(?=[^、]{0,7}(?:前|底|月|年内)).*$/s;
/** 对困境儿童开展走访, 为家庭进行改造: whom, and what is done; the word between them says nothing. */
const FOR_WHOM = /[为对向给]$/;
const DONE_TO = /(?:开展|进行|实施|提供|落实)(?!中)/;

/** 资费再降低20%: how often says nothing. */
const AGAIN = /再(?=[提降增压减下][高低长减缩少降]?$)/;
/** 对东街、西街10处路口进行改造: the places before the figure, what is done behind it. */
const AT_PLACES = /^[对在][^，。；]*[^，。；、]$/;

function nounOf({ tail: all, lead: whole }: Candidate, lead: string): string {
  const matter = all.replace(NEXT_MATTER, "");
  const tail = FOR_WHOM.test(whole) ? matter.replace(DONE_TO, "") : matter;
  const before = lead
    .replace(/[（(][^（）()]*[）)]/g, "")
    .replace(FILLERS, "")
    .replace(AGAIN, "");
  const has = before.replace(/[等各共的]+$/, "");
  if (has.includes("、") && AT_PLACES.test(whole) && /.(?:进行|实施)/.test(matter))
    return matter.replace(DONE_TO, "");
  if (
    /^[（(]|^$/.test(tail) ||
    (has.length > SHORT && !/等$|^第/.test(before) && !ENDS_WITH_VERB.test(before))
  )
    return has;
  const examples = /等$/.test(before) && tail.length > 1;
  return (examples ? "" : has) + tail.replace(/^的/, "");
}

/** 市名校长50名、名班主任170名: the grade before a word that both share is shared too. */
function shareLevel(noun: string, previous: string | undefined): string {
  const level = previous && LEVEL_OF.exec(previous)?.[1];
  return level && previous.charAt(level.length) === noun.charAt(0) ? level + noun : noun;
}

/** The subject of a figure in a row: its own of as many subjects, else the joint one. */
function ofRow({ row }: Candidate, named: string): string {
  if (!row) return named;
  const joint = row.index === 0 ? named : row.first.indicator;
  if (row.index === 0) row.first.rowSubjects = named.split(/[、和及与]/);
  const subjects = row.first.rowSubjects;
  const { lead, subject } = row.first;
  const dealt = subject !== undefined || /分别|各/.test(lead);
  return dealt && subjects?.length === row.size ? (subjects[row.index] ?? joint) : joint;
}

function strip(lead: string): string {
  let words = lead.replace(/^[\s、，]+/, "");
  for (let match = LEADING_WORDS.exec(words); match; match = LEADING_WORDS.exec(words)) {
    words = words.slice(match[0].length);
  }
  return words;
}
