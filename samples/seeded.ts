/** Chance that comes out the same every time. */
export interface Seeded {
  /** At least 0, below 1. */
  readonly share: () => number;
  /** At least `low`, below `high`. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/**
 * Chance out of a key: whoever asks with the same key gets the same numbers in the same order, and no
 * two keys disturb each other. FNV-1a spreads the key, Mulberry32 draws.
 */
export function seeded(key: string): Seeded {
  let state = 0x811c9dc5;
  for (const character of key) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    share,
    between: (low, high) => low + share() * (high - low),
    pick: (items) => items[Math.floor(share() * items.length)] ?? items[0],
  };
}
