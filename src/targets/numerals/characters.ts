import { SCALES } from "./digits";
import { exact, type Numeral } from "./numeral";

const CHARACTERS =
  /([零〇一二两三四五六七八九十百千万亿]{1,16})(?:点([零〇一二三四五六七八九]{1,6})([万亿])?)?(余|多|来)?(万|亿)?/y;
const FIGURES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 两千五百 → 2500; 二〇二二 → 2022; 三千二 → 3200; null where the characters are no number. */
export function readCharacters(characters: string): number | null {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(characters)) {
    return Number([...characters].map((char) => FIGURES[char]).join(""));
  }
  let total = 0;
  let section = 0;
  let figure: number | null = null;
  let last = 1;
  for (const char of characters) {
    const value = FIGURES[char];
    if (value !== undefined) {
      if (figure !== null && figure !== 0) return null;
      if (value === 0) last = 1;
      figure = value;
      continue;
    }
    const scale = SCALES[char]!;
    if (scale === 1e4 && total >= 1e8) {
      total += (section + (figure ?? 0)) * scale;
      section = 0;
    } else if (scale >= 1e4) {
      total = (total + section + (figure ?? (section + total === 0 ? 1 : 0))) * scale;
      section = 0;
    } else {
      section += (figure ?? 1) * scale;
    }
    last = scale;
    figure = null;
  }
  const rest = figure === null ? 0 : last >= 100 ? (figure * last) / 10 : figure;
  return total + section + rest;
}

/** A numeral in characters: 三, 两千五百, 十二, 二点五万, 百余; 百 alone is `bare`. */
export function characters(text: string, at: number): Numeral | null {
  CHARACTERS.lastIndex = at;
  const match = CHARACTERS.exec(text);
  if (!match) return null;
  const [whole, body = "", decimals, decimalScale, approximate, lateScale] = match;
  const value = readCharacters(body);
  if (value === null || (value === 0 && !decimals)) return null;
  const scaleWord = decimalScale ?? lateScale ?? "";
  const mantissa = decimals ? Number(`${value}.${figures(decimals)}`) : value;
  return {
    end: at + whole.length,
    ...scaled(mantissa, SCALES[scaleWord] ?? 1),
    approximate: approximate !== undefined,
    written: /^[百千万亿]/.test(body) ? "bare" : "characters",
  };
}

/** 五千万 as 5000 × 万, so that money keeps the unit it is printed in. */
function scaled(value: number, scale: number): { mantissa: number; scale: number } {
  if (scale > 1) return { mantissa: value, scale };
  for (const step of [1e8, 1e4]) {
    if (value >= step && exact(value / step) * step === value) {
      return { mantissa: exact(value / step), scale: step };
    }
  }
  return { mantissa: value, scale: 1 };
}

const figures = (text: string): string => [...text].map((char) => FIGURES[char]).join("");
