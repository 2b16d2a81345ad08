/** Capital numerals of accounting and their plain characters. */
const CAPITALS: Readonly<Record<string, string>> = {
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
};
const CAPITAL = new RegExp(`[${Object.keys(CAPITALS).join("")}]`, "g");

/**
 * A folded entry with what looks like digits made into digits: 1O → 10, l4 → 14, 拾肆 → 十四, 2.2w → 2.2万. A letter
 * is one only beside a digit, and never where a unit begins (10L).
 */
export function misreadDigits(text: string): string {
  return text
    .replace(/(?<=\d)w(?![a-z])/gi, "万")
    .replace(CAPITAL, (character) => CAPITALS[character] ?? character)
    .replace(/(?<=^|[^A-Za-z])[Il|]+(?=[\dOo])/g, (letters) => "1".repeat(letters.length))
    .replace(/(?<=\d)[Oo]+(?![A-Za-z])/g, (letters) => "0".repeat(letters.length))
    .replace(/(?<=\d)[Il|](?=\d)/g, "1")
    .replace(/(?<=\d)[Oo]+(?=\d)/g, (letters) => "0".repeat(letters.length));
}
