import { BASE_AFTER, BASE_BEFORE } from "./lexicon/comparisons";
import { ROW_GOES_ON } from "./lexicon/rows";

/** 从2100元、2800元提高到2200元、2900元: the numbers of a sentence that values started from. */
export interface Baselines {
  readonly places: ReadonlySet<number>;
  /** The place of the number that each raised number started from. */
  readonly origins: ReadonlyMap<number, number>;
}

/** Finds the baselines of a sentence; `gaps` are the words before each number, and those after the last. */
export function findBaselines(gaps: readonly string[]): Baselines {
  const places = new Set<number>();
  const origins = new Map<number, number>();
  for (let first = 0; first < gaps.length - 1; first++) {
    if (!BASE_BEFORE.test(gaps[first] ?? "")) continue;
    let next = first + 1;
    while (ROW_GOES_ON.test(gaps[next] ?? "")) next++;
    if (!BASE_AFTER.test(gaps[next] ?? "")) continue;
    for (let place = first; place < next; place++) {
      places.add(place);
      const raised = place + next - first;
      if (raised === next || (raised < gaps.length - 1 && ROW_GOES_ON.test(gaps[raised] ?? "")))
        origins.set(raised, place);
    }
    first = next - 1;
  }
  return { places, origins };
}
