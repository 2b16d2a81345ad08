import type { Candidate, Refiner } from "../draft";
import { BEGINS_WITH_VERB } from "../lexicon/verbPatterns";
import { LEADING_WORDS, LEVEL_WORDS } from "../lexicon/verbs";

const KEPT = /^(?:新增|净增|新建|新改建|改建|扩建|改扩建|提升|培训|加装|降低|调整|新开|压减|增加)/;

/** What each figure counts: the noun beside it, with the verb of its list carried over. */
export const nameIndicators: Refiner = ({ candidates }) => {
  let previous: { clause: number; verb: string } | undefined;
  for (const candidate of candidates) {
    if (candidate.role === "none") continue;
    const words = strip(candidate.lead);
    const verb = BEGINS_WITH_VERB.exec(words)?.[0] ?? "";
    const noun = nounOf(candidate, words.slice(verb.length));
    const carried = verb || (previous?.clause === candidate.clause ? previous.verb : "");
    candidate.indicator = (KEPT.test(carried) ? carried : "") + noun || words || candidate.tail;
    previous = { clause: candidate.clause, verb: carried };
  }
};

function nounOf({ tail }: Candidate, lead: string): string {
  const before = lead.replace(LEVEL_WORDS, "").replace(/[（(][^）)]*[）)]/g, "");
  return before.length >= 2 ? before : before + tail.replace(/^的/, "");
}

function strip(lead: string): string {
  let words = lead;
  for (let match = LEADING_WORDS.exec(words); match; match = LEADING_WORDS.exec(words)) {
    words = words.slice(match[0].length);
  }
  return words;
}
