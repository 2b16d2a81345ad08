import type { Stretch } from "../text/stretches";

const QUOTED =
  /“[^“”\n]{0,80}”|《[^《》\n]{0,80}》|「[^「」\n]{0,80}」|『[^『』\n]{0,80}』|‘[^‘’\n]{0,80}’|"[^"\n]{0,40}"/g;

/** What stands between quotation marks: a name, whatever numbers it holds. */
export function readQuoted(text: string): Stretch[] {
  return Array.from(text.matchAll(QUOTED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
