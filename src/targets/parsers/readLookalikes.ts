import { LOOKALIKES } from "../lexicon/lookalikes";
import type { Stretch } from "../text/stretches";

const ANY = new RegExp(LOOKALIKES.map(({ pattern }) => pattern.source).join("|"), "g");

/** The names, ordinals and codes of a folded text. */
export function readLookalikes(text: string): Stretch[] {
  return Array.from(text.matchAll(ANY), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
