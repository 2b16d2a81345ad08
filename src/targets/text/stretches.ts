/** A stretch of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * For places asked from left to right: where the stretch that covers the place ends, or the place
 * itself where none does.
 */
export function coverOf(stretches: readonly Stretch[]): (at: number) => number {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let covered = 0;
  return (at) => {
    while (next < sorted.length && sorted[next]!.start <= at) {
      covered = Math.max(covered, sorted[next]!.end);
      next++;
    }
    return Math.max(at, covered);
  };
}
