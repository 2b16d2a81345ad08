import { readQuantities } from "../../targets/readQuantities";
import type { Quantity } from "../../targets/quantity";
import { foldWidth } from "../../targets/text/foldWidth";
import { SENTENCE_ENDS } from "../../targets/text/charClasses";
import type { Fact } from "./fact";
import { ALL_OF_IT } from "./lexicon/works";
import { OpenPlans } from "./openPlans";
import { readPeriods } from "./periods";
import { readSentence } from "./readSentence";
import { SIGHT, type Sentence } from "./surroundings";
import { FEW } from "./topicOf";
import { namesIn } from "./wording";

/**
 * Every number that a narrative tells, with its role and the words that say what it counts, in
 * order. `planYear` tells this year from others. Linear in the narrative's length.
 */
export function readFacts(narrative: string, planYear?: number): readonly Fact[] {
  const folded = foldWidth(narrative);
  const periods = readPeriods(folded.text, planYear);
  const facts: Fact[] = [];
  let mark = 0;
  let period = 0;
  let earlier = "";
  const plans = new OpenPlans();
  for (const sentence of sentencesOf(folded.text, readQuantities(folded.text))) {
    const told = readSentence(folded.text, sentence, earlier, plans);
    for (const fact of told) {
      for (; mark < periods.length && periods[mark]!.at <= fact.span.start; mark++) {
        period = periods[mark]!.period;
      }
      const start = folded.origin(fact.span.start);
      const end = folded.origin(fact.span.end - 1) + 1;
      facts.push({ ...fact, period, span: { start, end, text: narrative.slice(start, end) } });
    }
    if (sentence.figures.length === 0)
      fulfil(facts, folded.text.slice(sentence.start, sentence.end));
    const text = folded.text.slice(sentence.start, Math.min(sentence.end, sentence.start + SIGHT));
    if (namesIn(text).length > FEW) earlier = text;
  }
  return facts;
}

/** 确定改造101个。全部改造工作已完工: a sentence without a number tells that what was planned is done. */
function fulfil(facts: Fact[], words: string): void {
  const last = facts.at(-1);
  if (last?.role === "planned" && ALL_OF_IT.test(words)) {
    facts[facts.length - 1] = { ...last, fulfilled: true };
  }
}

function* sentencesOf(text: string, figures: readonly Quantity[]): Generator<Sentence> {
  let next = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SENTENCE_ENDS.includes(text.charAt(at))) continue;
    const inside: Quantity[] = [];
    for (; next < figures.length && figures[next]!.span.start < at; next++) {
      inside.push(figures[next]!);
    }
    if (at > start) yield { start, end: at, figures: inside };
    start = at + 1;
  }
}
