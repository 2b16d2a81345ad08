import { ANSWER_EACH, ROW_GOES_ON } from "./lexicon/rows";
import { sameUnit } from "./sameUnit";

/**
 * A 30个，B 20个，分别完成28个、19个: the numbers after 分别 answer, in order and in the same units, as
 * many numbers before it. Gives the place of the number that each answers.
 */
export function findEchoes(
  gaps: readonly string[],
  figures: readonly { readonly unit: string }[],
): ReadonlyMap<number, number> {
  const echoes = new Map<number, number>();
  for (let first = 1; first < figures.length; first++) {
    if (!ANSWER_EACH.test(gaps[first] ?? "")) continue;
    let next = first + 1;
    while (next < figures.length && ROW_GOES_ON.test(gaps[next] ?? "")) next++;
    const count = next - first;
    const row = figures.slice(first, next);
    const asked = figures.slice(Math.max(0, first - count), first);
    const answered = asked.length === count && asked.every((one, at) => sameUnit(one, row[at]!));
    if (count > 1 && answered) row.forEach((_, at) => echoes.set(first + at, first + at - count));
    first = next - 1;
  }
  return echoes;
}
