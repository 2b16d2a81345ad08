const POWERS: Readonly<Record<string, string>> = {
  m2: "平方米",
  km2: "平方公里",
  m3: "立方米",
};

const NOTHING_TO_FOLD = /^[\u4e00-\u9fff]*$/;

/**
 * Text in comparable form: full width folded, no blanks, and no digit that belongs to a unit
 * (㎡, m², m2 → 平方米).
 */
export function foldText(text: string): string {
  if (NOTHING_TO_FOLD.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/km2|m2|m3/g, (unit) => POWERS[unit] ?? unit);
}
