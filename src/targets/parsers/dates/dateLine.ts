import type { DateMention } from "./dateParser";

/** The dates of a text in their order, asked by place. */
export interface DateLine {
  readonly list: readonly DateMention[];
  /** The last mention that begins before a place. */
  readonly before: (at: number) => DateMention | undefined;
  /** The first mention that begins at a place or after it. */
  readonly after: (at: number) => DateMention | undefined;
  /** The mentions that lie within a stretch. */
  readonly within: (start: number, end: number) => readonly DateMention[];
}

/** Lays mentions, sorted by their start, out for asking; each answer takes logarithmic time. */
export function dateLine(list: readonly DateMention[]): DateLine {
  const firstFrom = (at: number): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    list,
    before: (at) => list[firstFrom(at) - 1],
    after: (at) => list[firstFrom(at)],
    within: (start, end) =>
      list.slice(firstFrom(start), firstFrom(end)).filter((date) => date.end <= end),
  };
}
