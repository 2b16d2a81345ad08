const POWERS: Readonly<Record<string, string>> = {
  m2: "平方米",
  km2: "平方公里",
  m3: "立方米",
};

const NOTHING_TO_FOLD = /^[\u4e00-\u9fff]*$/;

/** Blanks, and the characters of no width that come along with a copied text. */
const BLANKS = /[\s\u200b-\u200f\u2060\ufeff]+/g;

/** Whether nothing is to be seen in a text. */
export const isBlankText = (text: string): boolean => text.replace(BLANKS, "") === "";

const AROUND = new RegExp(`^${BLANKS.source}|${BLANKS.source}$`, "g");

/** A text without what is not to be seen around it. */
export const trimBlanks = (text: string): string => text.replace(AROUND, "");

/**
 * Text in comparable form: full width folded, no blanks, and no digit that belongs to a unit
 * (㎡, m², m2 → 平方米).
 */
export function foldText(text: string): string {
  if (NOTHING_TO_FOLD.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(BLANKS, "")
    .replace(/km2|m2|m3/g, (unit) => POWERS[unit] ?? unit);
}
