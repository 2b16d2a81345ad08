import { WEAK_WORDS } from "./lexicon/fillers";
import { marksOf, namesIn, pairsOf } from "./wording";

/** How alike an indicator and the words of a narrative are. */
export interface Resemblance {
  /** Weighted share of the indicator that the words name, 0–1. */
  readonly named: number;
  /** Share of the words that the indicator explains, 0–1. */
  readonly explained: number;
  /** How many telling pairs of characters they have in common. */
  readonly shared: number;
  /** The words are a short name of it: 复明手术 for 贫困白内障患者实施免费复明手术. */
  readonly brief: boolean;
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

/** What the pairs of neighbouring characters and the single characters of a wording weigh. */
interface Weights {
  readonly pairs: Map<string, number>;
  readonly marks: Map<string, number>;
  /** The last pairs of the indicator. */
  readonly head: readonly string[];
}

const WEAK = new Set(WEAK_WORDS.flatMap((word) => pairsOf(marksOf(word))));
const WEAK_SHARE = 0.3;
/** Words of the text that did not come into the indicator. */
const TEXT_SHARE = 0.4;
/** The last characters of a Chinese noun phrase say what it is. */
const HEAD_PAIRS = 2;
const HEAD_SHARE = 1.5;
/** Pairs keep the order of characters; single characters forgive a changed order. */
const PAIR_SHARE = 0.7;
/** Short names: most of it is known, and it has this many telling pairs or the head in common. */
const BRIEF_KNOWN = 0.8;
const BRIEF_PAIRS = 3;
const HEAD_KNOWN = 0.5;

/**
 * One comparison for each of the targets of a project. Characters that several of them share tell
 * little about which one is meant, and weigh less.
 */
export function compareWith(wordings: readonly Wording[]): readonly Comparison[] {
  const all = wordings.map(weigh);
  const pairs = shareOut(all.map((weights) => weights.pairs));
  const marks = shareOut(all.map((weights) => weights.marks));
  const read = remembered(readWords);
  return all.map(({ head }, index) => {
    const own = { pairs: pairs[index]!, marks: marks[index]!, head };
    const alone = all.every(
      (other, at) => at === index || !head.every((pair) => other.pairs.has(pair)),
    );
    const kind = head.at(-1);
    const hasKin = all.some((other, at) => at !== index && other.head.at(-1) === kind);
    const apart = hasKin && kind !== undefined ? { kind, telling: tellingPairs(all, index) } : null;
    return (words) => resemblance(own, read(words), alone, apart);
  });
}

/** The pairs that no other target has. */
function tellingPairs(all: readonly Weights[], index: number): ReadonlySet<string> {
  const others = all.filter((_, at) => at !== index);
  const own = [...all[index]!.pairs.keys()];
  return new Set(
    own.filter((pair) => !WEAK.has(pair) && others.every(({ pairs }) => !pairs.has(pair))),
  );
}

/** Divides the weight of what several have among them. */
function shareOut(all: readonly Map<string, number>[]): readonly Map<string, number>[] {
  const owners = new Map<string, number>();
  for (const key of all.flatMap((weights) => [...weights.keys()])) {
    owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return all.map(
    (weights) =>
      new Map([...weights].map(([key, weight]) => [key, weight / (owners.get(key) ?? 1)])),
  );
}

function weigh({ indicator, text, unit }: Wording): Weights {
  const pairs = new Map<string, number>();
  const marks = new Map<string, number>();
  const add = (phrase: string, share: number): void => {
    const told = marksOf(phrase);
    const neighbours = pairsOf(told);
    neighbours.forEach((pair, place) => {
      const common = WEAK.has(pair) ? WEAK_SHARE : 1;
      const head = told.length > 2 && place >= neighbours.length - HEAD_PAIRS ? HEAD_SHARE : 1;
      if (!pairs.has(pair)) pairs.set(pair, common * head * share);
    });
    for (const mark of told) if (!marks.has(mark)) marks.set(mark, share);
  };
  add(indicator, 1);
  const share = marksOf(indicator).length > 1 ? TEXT_SHARE : 1;
  for (const words of aroundNumber(text, unit)) add(words, share);
  return { pairs, marks, head: pairsOf(marksOf(indicator)).slice(-HEAD_PAIRS) };
}

/** The words of a promise on both sides of its number: 新增|10个|床位. */
export function aroundNumber(text: string, unit: string): readonly string[] {
  const at = unit ? text.lastIndexOf(unit) : -1;
  if (at < 0) return [text.replace(/[0-9.,]+[万亿千百]*/g, "")];
  const before = text.slice(0, at).replace(/[0-9.,．，０-９]+[万亿千百]*[余多]?$/, "");
  return [before, text.slice(at + unit.length).replace(QUALIFIER_AFTER, "")];
}

const QUALIFIER_AFTER = /^(?:及|或)?(?:以上|以下|以内|左右|上下)/;

/** 改造项目 names no more than 改造. */
const GENERAL_NOUN = /(?<=.)(?:项目|工程)$/;

/** Words of a narrative, taken apart. */
interface Words {
  readonly marks: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** The pairs of what they name, without the words that name nothing. */
  readonly names: readonly string[];
}

function readWords(words: string): Words {
  const marks = marksOf(words);
  return {
    marks: new Set(marks),
    pairs: new Set(pairsOf(marks)),
    names: pairsOf(marksOf(namesIn(words).replace(GENERAL_NOUN, ""))),
  };
}

/** The same words are taken apart once for all targets. */
function remembered<Value>(read: (words: string) => Value): (words: string) => Value {
  const known = new Map<string, Value>();
  return (words) => {
    const value = known.get(words) ?? read(words);
    known.set(words, value);
    return value;
  };
}

/** What tells a target from others of its kind: 燃气 of 管网, where 供水管网 is promised too. */
interface Apart {
  readonly kind: string;
  readonly telling: ReadonlySet<string>;
}

function resemblance(
  weights: Weights,
  told: Words,
  alone: boolean,
  apart: Apart | null,
): Resemblance {
  const { pairs, marks, head } = weights;
  const byPairs = shareFound(pairs, told.pairs);
  const byMarks = shareFound(marks, told.marks);
  const common = told.names.filter((pair) => pairs.has(pair));
  const known = told.names.length > 0 ? common.length / told.names.length : 0;
  const telling = common.filter((pair) => !WEAK.has(pair)).length;
  const byHead = alone && head.length === HEAD_PAIRS && head.every((pair) => told.pairs.has(pair));
  return {
    named: PAIR_SHARE * byPairs + (1 - PAIR_SHARE) * byMarks,
    explained: known,
    shared: telling,
    brief:
      (known >= BRIEF_KNOWN && telling >= BRIEF_PAIRS) ||
      (known >= HEAD_KNOWN && byHead && telling >= HEAD_PAIRS) ||
      (known === 1 && telling > 0) ||
      (apart !== null &&
        told.pairs.has(apart.kind) &&
        told.names.some((pair) => apart.telling.has(pair))),
  };
}

function shareFound(weights: ReadonlyMap<string, number>, told: ReadonlySet<string>): number {
  let whole = 0;
  let found = 0;
  for (const [key, weight] of weights) {
    whole += weight;
    if (told.has(key)) found += weight;
  }
  return whole > 0 ? found / whole : 0;
}
