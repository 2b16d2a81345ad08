/** Pixels at 96 dpi of a row height in points. */
export const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);

/** A row height in points, to the quarter point that Excel keeps. */
export const pointsOfPixels = (pixels: number): number => Math.round(pixels * 3) / 4;

/** Width of the digit 0 in the usual 11-point font, and the padding Excel adds to a column. */
const digit = 7;
const padding = 5;

/** Pixels of a column width in characters (ECMA-376 part 1, §18.3.1.13). */
export const pixelsOfCharacters = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

/** A column width in characters, to the 256th that the file format keeps. */
export const charactersOfPixels = (pixels: number): number =>
  Math.max(0, Math.trunc((pixels / digit) * 256) / 256);

/** Pixels that Excel's own default of 8.43 characters comes to. */
export const defaultColumnPixels = 8 * digit + padding + 3;

/** Pixels of Excel's default row of 15 points. */
export const defaultRowPixels = 20;
