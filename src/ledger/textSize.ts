/** Points of one line of 11-point text, and of the air above and below a cell's text. */
const LINE_POINTS = 15.6;
const PADDING_POINTS = 6;
/** Excel allows no row higher than this. */
const MAX_POINTS = 409;
/** A Chinese character is a little wider than two digits; a cell keeps a margin on both sides. */
const WIDE = 2.12;
const NARROW = 1.06;
const MARGIN = 0.9;

/** Whether a character takes the width of two digits (Chinese, full-width forms, emoji). */
const isWide = (code: number): boolean => code >= 0x1100;

/**
 * Lines that a wrapped text takes in a column of a width in digits. Counts as Excel breaks Chinese:
 * at any character. Linear in the length of the text.
 */
export function countLines(text: string, columnWidth: number): number {
  const room = Math.max(columnWidth - MARGIN, WIDE);
  let lines = 1;
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      lines++;
      used = 0;
      continue;
    }
    const width = isWide(code) ? WIDE : NARROW;
    if (used + width > room) {
      lines++;
      used = 0;
    }
    used += width;
  }
  return lines;
}

/** Height in points of a row whose cells take so many lines, at most what Excel allows. */
export const rowPoints = (lines: number): number =>
  Math.min(Math.ceil(lines * LINE_POINTS + PADDING_POINTS), MAX_POINTS);
