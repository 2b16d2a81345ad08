import { findBaselines, type Baselines } from "./baselines";
import { JOINS } from "./lexicon/joints";
import { RESPECTIVELY, ROW_GOES_ON } from "./lexicon/rows";

/**
 * A、B分别达到76.2%、37.5%: the name of each number by its index, where as many things are named
 * before 分别 as numbers follow it; what is raised has the names of what it was raised from. `gaps`
 * are the words before each number of a sentence, and those after the last.
 */
export function namesEach(
  gaps: readonly string[],
  { origins }: Baselines = findBaselines(gaps),
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  gaps.forEach((gap, index) => {
    const at = gap.search(RESPECTIVELY);
    if (at < 0) return;
    let count = 1;
    while (index + count < gaps.length - 1 && ROW_GOES_ON.test(gaps[index + count] ?? "")) count++;
    const origin = origins.get(index);
    const said = origin === undefined ? gap.slice(0, at) : beforeBase(gaps[origin] ?? "");
    const things = thingsIn(said);
    if (things.length < 2 || things.length !== count) return;
    things.forEach((thing, place) => names.set(index + place, thing));
  });
  for (const [raised, origin] of origins) {
    const name = names.get(origin);
    if (name !== undefined && !names.has(raised)) names.set(raised, name);
  }
  return names;
}

const beforeBase = (gap: string): string => gap.replace(/[由从][^由从]*$/, "");

/** The things that the last clause of some words names. */
function thingsIn(words: string): readonly string[] {
  const clause =
    words
      .replace(/[，,：:]$/, "")
      .split(/[，,；;：:]/)
      .at(-1) ?? "";
  return clause.split(JOINS).filter((thing) => thing.length > 1);
}
