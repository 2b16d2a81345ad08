import { LOOKALIKE_BEGINS, LOOKALIKES } from "../lexicon/lookalikes";
import { matches } from "../text/matches";
import type { Stretch } from "../text/stretches";

const ANY = new RegExp(
  `(?=${LOOKALIKE_BEGINS})(?:${LOOKALIKES.map(({ pattern }) => pattern.source).join("|")})`,
  "g",
);

/** The names, ordinals and codes of a folded text. */
export function readLookalikes(text: string): Stretch[] {
  return matches(ANY, text).map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
  }));
}
