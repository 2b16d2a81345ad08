import type { AlignmentStyle, BorderLineStyle } from "hucre";

/** Univer's numbers for words of the file format. Both ways are read from these lists. */
export const borderLines: [number, BorderLineStyle][] = [
  [1, "thin"],
  [2, "hair"],
  [3, "dotted"],
  [4, "dashed"],
  [5, "dashDot"],
  [6, "dashDotDot"],
  [7, "double"],
  [8, "medium"],
  [9, "mediumDashed"],
  [10, "mediumDashDot"],
  [11, "mediumDashDotDot"],
  [12, "slantDashDot"],
  [13, "thick"],
];

export const horizontals: [number, NonNullable<AlignmentStyle["horizontal"]>][] = [
  [1, "left"],
  [2, "center"],
  [3, "right"],
  [4, "justify"],
  [6, "distributed"],
];

export const verticals: [number, NonNullable<AlignmentStyle["vertical"]>][] = [
  [1, "top"],
  [2, "center"],
  [3, "bottom"],
];

export const wrapped = 3;

export const doubleLine = 10;

/** The number for a word, or undefined where Univer has none. */
export function numberOf<Word>(list: [number, Word][], word: Word | undefined): number | undefined {
  return list.find(([, each]) => each === word)?.[0];
}

/** The word for a number, or undefined. */
export function wordOf<Word>(list: [number, Word][], number: unknown): Word | undefined {
  return list.find(([each]) => each === number)?.[1];
}
