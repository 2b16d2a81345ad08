import { WEAK_WORDS } from "../narrative/lexicon/fillers";
import { marksOf, namesIn, pairsOf } from "../narrative/wording";
import type { ProjectCase } from "../promise/projectCase";

const WEAK = new Set(WEAK_WORDS.flatMap((word) => pairsOf(marksOf(word))));

/** The telling pairs of characters in what the list says of a project. */
export function tellingWords({ record, targets }: ProjectCase): ReadonlySet<string> {
  const units = new Set(targets.flatMap((target) => pairsOf(marksOf(target.record.unit))));
  return new Set(
    [...wordsIn(record?.title ?? ""), ...wordsIn(record?.content ?? "")].filter(
      (pair) => !WEAK.has(pair) && !units.has(pair),
    ),
  );
}

/** Pairs of characters that name something; none of them spans a number or a sign. */
export const wordsIn = (text: string): readonly string[] =>
  (text.match(CHARACTERS) ?? [])
    .flatMap((words) => pairsOf(marksOf(namesIn(words))))
    .filter((pair) => pair.length === 2);

const CHARACTERS = /[\u4e00-\u9fff]+/g;
