import { WEAK_WORDS } from "./lexicon/fillers";
import { marksOf, namesIn, pairsOf } from "./wording";

/** How alike an indicator and the words of a narrative are. */
export interface Resemblance {
  /** Weighted share of the indicator that the words name, 0–1. */
  readonly named: number;
  /** Share of the words that the indicator explains, 0–1. */
  readonly explained: number;
}

/** Compares words with one target. */
export type Comparison = (words: string) => Resemblance;

/** A target's wording. */
export interface Wording {
  readonly indicator: string;
  /** The words that promise it, with its number; may be empty. */
  readonly text: string;
  readonly unit: string;
}

type Weights = ReadonlyMap<string, number>;

const WEAK = new Set(WEAK_WORDS.flatMap((word) => pairsOf(marksOf(word))));
const WEAK_SHARE = 0.3;
/** Words of the text that did not come into the indicator. */
const TEXT_SHARE = 0.4;
/** The last characters of a Chinese noun phrase say what it is. */
const HEAD_PAIRS = 2;
const HEAD_SHARE = 1.5;
/** Pairs keep the order of characters; single characters forgive a changed order. */
const PAIR_SHARE = 0.7;
/** A brief name of a target worded at length: 复明手术 for 贫困白内障患者实施免费复明手术. */
const BRIEF_KNOWN = 0.8;
const BRIEF_PAIRS = 3;
const BRIEF_NAMED = 0.5;

/**
 * One comparison for each of the targets of a project. Characters that several of them share tell
 * little about which one is meant, and weigh less.
 */
export function compareWith(wordings: readonly Wording[]): readonly Comparison[] {
  const owners = new Map<string, number>();
  const own = wordings.map(weigh);
  for (const weights of own) {
    for (const key of weights.keys()) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return own.map((weights) => {
    const shared = new Map(
      [...weights].map(([key, weight]) => [key, weight / (owners.get(key) ?? 1)] as const),
    );
    return (words) => resemblance(shared, words);
  });
}

function weigh({ indicator, text, unit }: Wording): Weights {
  const weights = new Map<string, number>();
  const add = (phrase: string, share: number): void => {
    const marks = marksOf(phrase);
    const pairs = pairsOf(marks);
    pairs.forEach((pair, place) => {
      const common = WEAK.has(pair) ? WEAK_SHARE : 1;
      const head = marks.length > 2 && place >= pairs.length - HEAD_PAIRS ? HEAD_SHARE : 1;
      if (!weights.has(pair)) weights.set(pair, common * head * share);
    });
    for (const mark of marks) {
      if (!weights.has(mark)) weights.set(mark, share);
    }
  };
  add(indicator, 1);
  const [before = "", after = ""] = aroundNumber(text, unit);
  const share = marksOf(indicator).length > 1 ? TEXT_SHARE : 1;
  add(before, share);
  add(after, share);
  return weights;
}

/** The words of a promise on both sides of its number: 新增|10个|床位. */
function aroundNumber(text: string, unit: string): readonly string[] {
  const at = unit ? text.lastIndexOf(unit) : -1;
  if (at < 0) return [text.replace(/[0-9.,]+[万亿千百]*/g, "")];
  const before = text.slice(0, at).replace(/[0-9.,．，０-９]+[万亿千百]*[余多]?$/, "");
  return [before, text.slice(at + unit.length)];
}

function resemblance(weights: Weights, words: string): Resemblance {
  const marks = marksOf(words);
  const told = new Set([...marks, ...pairsOf(marks)]);
  const sums = { pairs: 0, foundPairs: 0, marks: 0, foundMarks: 0 };
  for (const [key, weight] of weights) {
    const found = told.has(key) ? weight : 0;
    if (isPair(key)) {
      sums.pairs += weight;
      sums.foundPairs += found;
    } else {
      sums.marks += weight;
      sums.foundMarks += found;
    }
  }
  const pairs = sums.pairs > 0 ? sums.foundPairs / sums.pairs : sums.foundMarks / (sums.marks || 1);
  const single = sums.marks > 0 ? sums.foundMarks / sums.marks : 0;
  const named = PAIR_SHARE * pairs + (1 - PAIR_SHARE) * single;
  const { known, strong } = knownNames(weights, words);
  const brief = known >= BRIEF_KNOWN && strong >= BRIEF_PAIRS;
  return { named: brief ? Math.max(named, BRIEF_NAMED) : named, explained: known };
}

/** The share of the words' names that the target knows, and how many telling pairs they have in common. */
function knownNames(weights: Weights, words: string): { known: number; strong: number } {
  const pairs = pairsOf(marksOf(namesIn(words)));
  const common = pairs.filter((pair) => weights.has(pair));
  return {
    known: pairs.length > 0 ? common.length / pairs.length : 0,
    strong: common.filter((pair) => !WEAK.has(pair)).length,
  };
}

/** Two Chinese characters, or a character beside a run of digits or letters. */
const isPair = (key: string): boolean => !/^(?:[0-9.]+|[A-Za-z]+|[\u4e00-\u9fff])$/.test(key);
