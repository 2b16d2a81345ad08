import { BEGINS_WITH_VERB } from "../../targets/lexicon/verbPatterns";
import { WEAK_WORDS } from "./lexicon/fillers";
import {
  AND_MORE,
  JOINS,
  LEADS_TO_THING,
  MADE_NEW,
  MADE_OR_RENEWED,
  RENEWED,
} from "./lexicon/joints";
import { marksOf, pairsOf } from "./wording";

/** Whether words name only a part of what one number is promised for. */
export type NamesPart = (words: string) => boolean;

const WEAK = new Set(WEAK_WORDS.flatMap((word) => pairsOf(marksOf(word))));

/**
 * Of a promise for several things together (停车位和充电桩3000个) or for new and renewed ones
 * (新建改建公厕60座): tells which words name some of them but not all. None where it is for one thing.
 * `phrases` are the words before and after the promised number.
 */
export function partOfJoint(phrases: readonly string[]): NamesPart {
  const things = phrases.map(thingsIn).find((row) => row.length > 1);
  const renewing = phrases.some((phrase) => MADE_OR_RENEWED.test(phrase));
  if (!things && !renewing) return never;
  return (words) =>
    (renewing && MADE_NEW.test(words) !== RENEWED.test(words)) ||
    (things !== undefined && namesSome(things, words));
}

const never: NamesPart = () => false;

function namesSome(things: readonly ReadonlySet<string>[], words: string): boolean {
  const told = pairsOf(marksOf(words));
  const named = things.filter((thing) => told.some((pair) => thing.has(pair))).length;
  return named > 0 && named < things.length;
}

/** The pairs of characters by which each thing of a row is known from the others. */
function thingsIn(phrase: string): readonly ReadonlySet<string>[] {
  if (!JOINS.test(phrase)) return [];
  const row = phrase
    .replace(AND_MORE, "")
    .split(JOINS)
    .map((thing) => thing.replace(LEADS_TO_THING, ""))
    .map((thing) => thing.replace(BEGINS_WITH_VERB, "") || thing)
    .map(marksOf);
  if (row.length < 2) return [];
  const pairs = row.map((thing, place) => new Set(pairsOf(ownMarks(thing, row, place))));
  return pairs
    .map((own, place) => {
      const others = pairs.filter((_, at) => at !== place);
      return new Set(
        [...own].filter(
          (pair) => pair.length > 1 && !WEAK.has(pair) && !others.some((other) => other.has(pair)),
        ),
      );
    })
    .filter((own) => own.size > 0);
}

/**
 * 农村道路硬化、亮化 and 供水、燃气管网: what the first and the last of a row are longer by than their
 * neighbours belongs to all of them.
 */
function ownMarks(
  thing: readonly string[],
  row: readonly (readonly string[])[],
  place: number,
): readonly string[] {
  const neighbour = row[place === 0 ? 1 : place - 1]?.length ?? 0;
  const length = Math.max(2, neighbour);
  if (place === 0) return thing.slice(-length);
  return place === row.length - 1 ? thing.slice(0, length) : thing;
}
