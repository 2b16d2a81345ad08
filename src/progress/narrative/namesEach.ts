import { RESPECTIVELY } from "./lexicon/rows";

/**
 * A、B分别达到76.2%、37.5%: the name of each number by its index, where as many things are named
 * before 分别 as numbers follow it. `gaps` are the words before each number of a sentence.
 */
export function namesEach(gaps: readonly string[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  gaps.forEach((gap, index) => {
    const at = gap.search(RESPECTIVELY);
    if (at < 0) return;
    const clause =
      gap
        .slice(0, at)
        .replace(/[，,：:]$/, "")
        .split(/[，,；;：:]/)
        .at(-1) ?? "";
    const things = clause.split(/[、和及与]/).filter((thing) => thing.length > 1);
    let count = 1;
    while (/^[、和及与]/.test(gaps[index + count] ?? "")) count++;
    if (things.length < 2 || things.length !== count) return;
    things.forEach((thing, place) => names.set(index + place, thing));
  });
  return names;
}
