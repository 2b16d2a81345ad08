import { foldText } from "../cells/foldText";

const ARABIC = /(?:^|\D)(20\d{2})(?!\d)/;
const SPAN = /20\d{2}年?(?:[-—–~]{1,2}|至|到)20\d{2}年?/g;
const CHINESE = /二[〇○零0]([一二三四五六七八九〇○零])([一二三四五六七八九〇○零])年/;
const DIGITS = "〇一二三四五六七八九";

const digit = (char: string): number => Math.max(0, DIGITS.indexOf(char));

/**
 * The first year named in a title: `2023年民生实事`, `二〇二三年…`; null for none. A year of its own
 * comes before the span of a longer plan: `2023-2025年行动计划2024年度清单` → 2024.
 */
export function readYear(text: string): number | null {
  const folded = foldText(text);
  const arabic = (ARABIC.exec(folded.replace(SPAN, "")) ?? ARABIC.exec(folded))?.[1];
  if (arabic !== undefined) return Number(arabic);
  const [, tens, ones] = CHINESE.exec(folded) ?? [];
  if (tens === undefined || ones === undefined) return null;
  return 2000 + digit(tens) * 10 + digit(ones);
}
