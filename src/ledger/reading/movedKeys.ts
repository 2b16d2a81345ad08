/**
 * The fewest keys that must have moved to turn the issued order into the present one: all that are
 * outside a longest run of keys still in order. `ranks` are issued positions in present order.
 */
export function movedRanks(ranks: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const rank of ranks) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? Infinity) < rank) low = middle + 1;
      else high = middle;
    }
    before.set(rank, tails[low - 1]);
    tails[low] = rank;
  }
  const kept = new Set<number>();
  for (let rank = tails.at(-1); rank !== undefined; rank = before.get(rank)) kept.add(rank);
  return new Set(ranks.filter((rank) => !kept.has(rank)));
}
