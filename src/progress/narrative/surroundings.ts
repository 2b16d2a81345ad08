import type { Quantity } from "../../targets/quantity";
import { matchUnits } from "../entry/unitOfMeasure";
import { ASIDE_BEFORE, ROW_GOES_ON } from "./lexicon/rows";
import { namesEach } from "./namesEach";
import { firstStretch, lastStretch } from "./stretches";
import { withoutDescriptors } from "./withoutDescriptors";

/** Words farther away from a number than this do not speak of it. */
export const SIGHT = 60;

/** A sentence of the folded narrative and the numbers in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Quantity[];
}

/** A number between its neighbours. */
export interface Surrounded {
  readonly figure: Quantity;
  /** The words since the number before, its tail and brackets left out. */
  readonly before: string;
  /** The last of them, that belong to the number: 新增床位. */
  readonly lead: string;
  /** The words up to the next number; 。 at the sentence's end. */
  readonly after: string;
  /** The first of them, that belong to the number. */
  readonly tail: string;
  /** What the number counts: lead and tail, or what 分别 gives it. */
  readonly own: string;
  /** All words since the number before. */
  readonly gap: string;
  /** Goes on with a row: 、西区49个. */
  readonly listed: boolean;
  readonly aside: boolean;
  readonly next: Quantity | undefined;
}

/** The numbers of a sentence that tell an amount, each with the words around it. */
export function surround(text: string, sentence: Sentence): readonly Surrounded[] {
  const figures = withoutDescriptors(text, sentence.figures, sentence.end);
  const gaps = figures.map((figure, index) => {
    const from = figures[index - 1]?.span.end ?? sentence.start;
    const { start } = figure.span;
    return text.slice(Math.max(from, start - SIGHT), start) + qualifierOf(figure);
  });
  const each = namesEach(gaps);
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    const gap = gaps[index] ?? "";
    const own = index > 0 ? gap.slice(firstStretch(gap).length) : gap;
    const before = own.replace(ASIDE_BEFORE, "");
    const lead = lastStretch(before);
    const after = wordsAfter(text, figure, next, sentence.end);
    const tail = firstStretch(after);
    return {
      figure,
      before,
      lead,
      after,
      tail,
      own: each.get(index) ?? `${lead} ${tail}`,
      gap,
      listed: index > 0 && ROW_GOES_ON.test(gap),
      aside: isAside(text, sentence.start, figure.span.start),
      next,
    };
  });
}

/** Whether two numbers count in the same unit. */
export const sameUnit = (one: { unit: string }, other: { unit: string }): boolean =>
  one.unit === other.unit || matchUnits(one.unit, other.unit).is === "same";

function wordsAfter(
  text: string,
  figure: Quantity,
  next: Quantity | undefined,
  end: number,
): string {
  const to = Math.min(next?.span.start ?? end, figure.span.end + SIGHT);
  return text.slice(figure.span.end, to) + (next === undefined && to === end ? "。" : "");
}

/** 超过300个 and 预计120个: the qualifier belongs to the words before the number. */
const qualifierOf = (figure: Quantity): string =>
  /^[^0-9零一二两三四五六七八九十百千]*/.exec(figure.span.text)?.[0] ?? "";

function isAside(text: string, from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - SIGHT); back--) {
    if ("（(".includes(text.charAt(back))) return true;
    if ("）)".includes(text.charAt(back))) return false;
  }
  return false;
}
