import { bestAssignment } from "./bestAssignment";
import type { Extent, Fact } from "./fact";
import type { Pair } from "./pairScorer";

/** The pairs that one target may have; `target` is its id. */
export interface Candidates {
  readonly target: string;
  readonly level: boolean;
  readonly pairs: readonly Pair[];
}

const LEAST_SCORE = 0.45;
/** Pairs nearer than this to the best one are rivals of it; more where the thing was named before. */
const MARGIN = 0.15;
const TOPIC_MARGIN = 0.3;
/** Rivals farther apart than this are told apart by their words. */
const CLEAR = 0.05;
const SECOND_HAND_COST = 0.08;
/** Of two targets in the same words, each gets the number that equals it. */
const EQUAL_GAIN = 0.01;
const ROW_CLEAR = 0.15;

/** One fact to a target and one target to a fact; targets without a fact are left out. */
export function assignFacts(candidates: readonly Candidates[]): ReadonlyMap<string, Pair> {
  const all = candidates.map(preferOwnUnit).map(preferWholes);
  const offered = [...new Set(all.flatMap(({ pairs }) => pairs.filter(isGood).map(factOf)))];
  const columns = new Map(offered.map((fact, column) => [fact, column] as const));
  const gains = all.map(({ pairs }) => {
    const row = new Array<number>(offered.length).fill(0);
    for (const pair of pairs) {
      const column = columns.get(pair.fact);
      if (column !== undefined && isGood(pair))
        row[column] = pair.score + (pair.equal ? EQUAL_GAIN : 0);
    }
    return row;
  });
  const matches = bestAssignment(gains);
  const owners = new Map<Fact, number>();
  matches.forEach((column, row) => {
    const fact = column === null ? undefined : offered[column];
    if (fact) owners.set(fact, row);
  });
  const chosen = new Map<string, Pair>();
  all.forEach(({ target, level, pairs }, row) => {
    const best = pairs.find((pair) => owners.get(pair.fact) === row);
    if (!best) return;
    const rivals = pairs.filter(
      (pair) =>
        isRival(pair, best) && !isWholeOf(pair, best) && (owners.get(pair.fact) ?? row) === row,
    );
    const pair = settle(best, rivals, level);
    if (!pair) return;
    owners.set(pair.fact, row);
    chosen.set(target, pair);
  });
  return chosen;
}

/** Where a number in the target's own unit answers well, other measure words are left aside. */
function preferOwnUnit(candidates: Candidates): Candidates {
  const owned = candidates.pairs.filter((pair) => !pair.akin);
  return owned.some(isGood) ? { ...candidates, pairs: owned } : candidates;
}

/** Where a whole answers best, parts that borrow its name are left aside, even if another target takes it. */
function preferWholes(candidates: Candidates): Candidates {
  const best = candidates.pairs.reduce<Pair | null>(
    (one, pair) => (one === null || pair.score > one.score ? pair : one),
    null,
  );
  if (best === null || best.fact.part || !isGood(best)) return candidates;
  return { ...candidates, pairs: candidates.pairs.filter(({ borrowed }) => !borrowed) };
}

const factOf = (pair: Pair): Fact => pair.fact;
const isGood = (pair: Pair): boolean => pair.score >= LEAST_SCORE;
const isRival = (pair: Pair, best: Pair): boolean =>
  pair.score > best.score - (pair.fact.topic ? TOPIC_MARGIN : MARGIN);

/** 学位8100个，其中公办园学位2700个 against 公办园学位: the part names the target better than its whole. */
const isWholeOf = (pair: Pair, best: Pair): boolean =>
  best.fact.part && !pair.fact.part && pair.fact.extent !== "sum" && pair.core < best.core - CLEAR;

/** The one of several like pairs that the narrative itself prefers; null where nothing decides. */
function settle(best: Pair, rivals: readonly Pair[], level: boolean): Pair | null {
  const sum = rivals.reduce((total, { actual }) => total + actual, 0);
  const rules: readonly ((pair: Pair) => number)[] = [
    (pair) => (pair.fact.role === "planned" ? 0 : 1),
    (pair) => extentRank(pair, level),
    (pair) => (pair.fact.part ? 0 : 1),
    (pair) => (pair.fact.local ? 0 : 1),
    (pair) => (pair.fact.local ? 0 : pair.fact.period),
    (pair) => (isSumOfOthers(pair.actual, sum, rivals.length) ? 1 : 0),
  ];
  let left = rivals;
  for (const rank of rules) {
    if (left.length < 2) break;
    const top = Math.max(...left.map(rank));
    left = left.filter((pair) => rank(pair) === top);
  }
  const first = left.reduce(
    (one, other) => (weight(other) > weight(one) ? other : one),
    left[0] ?? best,
  );
  const undecided = left.some(
    (pair) => pair.actual !== first.actual && weight(first) - weight(pair) < clearance(pair),
  );
  return undecided ? null : first;
}

/** Of two numbers of a thing that is named once, the first is rather meant. */
const weight = ({ core, fact }: Pair): number =>
  core - (fact.secondHand && !fact.parallel ? SECOND_HAND_COST : 0);

/** 东区30个、西区49个: a row of numbers that share the thing named before is not told apart by words. */
const clearance = ({ fact }: Pair): number =>
  (fact.parallel || fact.local) && fact.topic ? ROW_CLEAR : CLEAR;

/** What grows within the year is told of this year; a level is told of its whole stock. */
const INCREMENT_ORDER: readonly Extent[] = [
  "month",
  "standing",
  "unsaid",
  "stock",
  "new",
  "year",
  "sum",
];
const LEVEL_ORDER: readonly Extent[] = [
  "month",
  "new",
  "year",
  "unsaid",
  "standing",
  "stock",
  "sum",
];
/** 解决59.6万人。累计解决498.1万人 against 50万人: what is many times the target is the stock of all years. */
const extentRank = ({ fact, beyond }: Pair, level: boolean): number => {
  if (level) return LEVEL_ORDER.indexOf(fact.extent);
  const extent = beyond && fact.extent === "stock" ? "standing" : fact.extent;
  return INCREMENT_ORDER.indexOf(extent);
};

/** The printed sum of parts that stand beside it. */
function isSumOfOthers(actual: number, sum: number, count: number): boolean {
  return count > 2 && Math.abs(sum - 2 * actual) < 1e-9 * Math.max(1, sum);
}
