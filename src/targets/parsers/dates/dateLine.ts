import type { DateMention } from "./dateParser";

/** The dates of a text in their order, asked by place; each answer takes logarithmic time. */
export class DateLine {
  /** The mentions must be sorted by their start. */
  constructor(readonly list: readonly DateMention[]) {}

  /** The last mention that begins before a place. */
  before(at: number): DateMention | undefined {
    return this.list[this.firstFrom(at) - 1];
  }

  /** The first mention that begins at a place or after it. */
  after(at: number): DateMention | undefined {
    return this.list[this.firstFrom(at)];
  }

  /** The mentions that lie within a stretch. */
  within(start: number, end: number): readonly DateMention[] {
    const from = this.firstFrom(start);
    const to = this.firstFrom(end);
    return from === to ? NONE : this.list.slice(from, to).filter((date) => date.end <= end);
  }

  private firstFrom(at: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.list[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NONE: readonly DateMention[] = [];
