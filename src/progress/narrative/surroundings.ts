import type { Quantity } from "../../targets/quantity";
import { ASIDE_BEFORE, ROW_GOES_ON, SOME_OF } from "./lexicon/rows";
import { findBaselines } from "./baselines";
import { findEchoes } from "./echoes";
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
  /** Place of the number that it answers: A30个、B20个，分别完成28个、19个. */
  readonly answers: number | undefined;
  /** Another value was raised from it. */
  readonly base: boolean;
  /** What it was raised from. */
  readonly origin: Quantity | undefined;
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
    return joined(text.slice(Math.max(from, start - SIGHT), start)) + qualifierOf(figure);
  });
  const rest = text.slice(figures.at(-1)?.span.end ?? sentence.end, sentence.end);
  const all = [...gaps, rest];
  const baselines = findBaselines(all);
  const each = namesEach(all, baselines);
  const echoes = findEchoes(all, figures);
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    const gap = gaps[index] ?? "";
    const own = index > 0 ? gap.slice(firstStretch(gap).length) : gap;
    const before = own.replace(ASIDE_BEFORE, "");
    const lead = lastStretch(before).replace(/^.+其中/, "");
    const after = wordsAfter(text, figure, next, sentence.end);
    const tail = firstStretch(after);
    return {
      figure,
      before,
      lead,
      after,
      tail,
      own: each.get(index) ?? ownWords(lead, namesAfter(after)),
      gap,
      answers: echoes.get(index),
      base: baselines.places.has(index),
      origin: figures[baselines.origins.get(index) ?? -1],
      listed: index > 0 && ROW_GOES_ON.test(gap),
      aside: isAside(text, sentence.start, figure.span.start),
      next,
    };
  });
}

/** 东街、西街等12个路口: the places before 等 are some of what the words after the number name. */
const ownWords = (lead: string, names: string): string =>
  SOME_OF.test(lead) && names.length > 1 ? ` ${names}` : `${lead} ${names}`;

/** 42个小区、行政村健身点，: the row of names goes on to the clause's end where no number follows in it. */
function namesAfter(after: string): string {
  const clause = /^[^，,。；;：:（）()\n]*(?=[，,。；;：:\n])/.exec(after)?.[0];
  return clause ?? firstStretch(after);
}

function wordsAfter(
  text: string,
  figure: Quantity,
  next: Quantity | undefined,
  end: number,
): string {
  const to = Math.min(next?.span.start ?? end, figure.span.end + SIGHT);
  const close = next === undefined && to === end ? "。" : "";
  return joined(text.slice(figure.span.end, to)) + close;
}

/** 乡镇（街道）养老中心: brackets inside a name do not part it. */
const joined = (words: string): string =>
  words.replace(/[（(]([^（）()0-9，,。；]{1,8})[）)](?=[“"《\u4e00-\u9fff])/g, "$1");

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
