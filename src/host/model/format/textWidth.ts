/** Full-width characters take one em, others about half: near enough to size a column without a screen. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const PIXELS_PER_POINT = 4 / 3;
const NARROW = 0.53;

/** The width of one line of text in pixels. */
export function textWidth(text: string, points: number): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : NARROW;
  return ems * points * PIXELS_PER_POINT;
}
