import type { GoldItem, LabelledTarget, Prediction } from "./goldItem";
import { normalise } from "./normalise";

/** How well predictions agree with hand labels; `mistakes` says where they do not. */
export interface Score {
  readonly f1: number;
  readonly exactShare: number;
  readonly relation: number;
  readonly deadlines: number;
  readonly mistakes: readonly string[];
}

type Place = readonly [start: number, end: number];

/** Where each span stands; equal spans are taken in their order. */
function placesOf(text: string, targets: readonly LabelledTarget[]): Place[] {
  const seen = new Map<string, number>();
  return targets.map(({ span }) => {
    const after = text.indexOf(span, seen.get(span) ?? 0);
    const at = after < 0 ? text.indexOf(span) : after;
    seen.set(span, at + 1);
    return at < 0 ? [-1, -1] : [at, at + span.length];
  });
}

const overlap = (one: Place, other: Place): number =>
  Math.min(one[1], other[1]) - Math.max(one[0], other[0]);

/** Two wordings of the same phrase: one holds the other, or half their pairs of characters agree. */
function sameWords(one: string, other: string): boolean {
  const trim = (words: string): string => words.replace(/^[，。；、]+|[，。；、]+$/g, "");
  const [a, b] = [trim(one), trim(other)];
  if (a.includes(b) || b.includes(a)) return true;
  const pairs = (words: string): Set<string> =>
    new Set(
      Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)),
    );
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared >= Math.max(1, 0.5 * Math.min(left.size, right.size));
}

/** Scores predictions as the labelling guide says: attributes and optional labels count neither way. */
export function scorePromises(
  gold: readonly GoldItem[],
  predict: (item: GoldItem) => Prediction,
): Score {
  let [hits, extra, missed, relations, dated, datedHits, exact] = [0, 0, 0, 0, 0, 0, 0];
  const mistakes: string[] = [];
  for (const item of gold) {
    const found = predict(item);
    const wrong: string[] = [];
    const goldPlaces = placesOf(item.text, item.targets);
    const places = placesOf(item.text, found.targets);
    const used = new Set<number>();
    found.targets.forEach((target, index) => {
      const place = places[index]!;
      const fits = item.targets
        .map((label, at) => ({ label, at, shared: overlap(goldPlaces[at]!, place) }))
        .filter(
          ({ label, at, shared }) =>
            shared > 0 && !used.has(at) && normalise(label) === normalise(target),
        )
        .sort((a, b) => b.shared - a.shared)[0];
      if (!fits) {
        if (!target.attribute) wrong.push(`extra ${target.span}`);
        return;
      }
      used.add(fits.at);
      if (fits.label.optional) return;
      if (fits.label.attribute || target.attribute) {
        if (!fits.label.attribute) wrong.push(`taken as attribute ${target.span}`);
        if (!target.attribute) wrong.push(`extra ${target.span}`);
        return;
      }
      hits++;
      if ([fits.label.relation, fits.label.altRelation].includes(target.relation)) relations++;
      else wrong.push(`relation ${target.relation} not ${fits.label.relation}: ${target.span}`);
    });
    item.targets.forEach((label, at) => {
      if (!used.has(at) && !label.optional && !label.attribute) wrong.push(`missed ${label.span}`);
    });
    for (const { text, due } of item.dated) {
      dated++;
      const told = [
        ...found.milestones,
        ...found.targets.map((target) => ({ text: target.span, due: target.due })),
      ];
      if (told.some((one) => one.due === due && sameWords(text, one.text))) datedHits++;
      else wrong.push(`deadline ${due} ${text}`);
    }
    extra += wrong.filter((words) => words.startsWith("extra")).length;
    missed += wrong.filter((words) => /^(?:missed|taken)/.test(words)).length;
    if (wrong.length === 0) exact++;
    mistakes.push(...wrong.map((words) => `${item.id}: ${words}`));
  }
  return {
    f1: (2 * hits) / (2 * hits + extra + missed),
    exactShare: exact / gold.length,
    relation: relations / hits,
    deadlines: dated === 0 ? 1 : datedHits / dated,
    mistakes,
  };
}
