import { matches } from "../text/matches";
import type { Stretch } from "../text/stretches";

const QUOTED =
  /“[^“”\n]{0,80}”|《[^《》\n]{0,80}》|「[^「」\n]{0,80}」|『[^『』\n]{0,80}』|‘[^‘’\n]{0,80}’|"[^"\n]{0,40}"/g;

/** What stands between quotation marks: a name, whatever numbers it holds. */
export function readQuoted(text: string): Stretch[] {
  return matches(QUOTED, text).map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
  }));
}
