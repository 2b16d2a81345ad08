import { characters, readCharacters } from "./characters";
import type { Numeral } from "./numeral";

const PERCENT = /([百千])分之(?=[0-9零一二两三四五六七八九十百])/y;
const FRACTION = /([二两三四五六七八九十])分之([一二两三四五六七八九])/y;
const DIGITS = /\d{1,3}(?:\.\d{1,4})?/y;

/** 百分之八十五 → 85 %, 千分之三 → 3 ‰. */
export function percentWords(text: string, at: number): Numeral | null {
  PERCENT.lastIndex = at;
  const head = PERCENT.exec(text);
  if (!head) return null;
  const unit = head[1] === "百" ? "%" : "‰";
  const start = at + head[0].length;
  DIGITS.lastIndex = start;
  const found = DIGITS.exec(text);
  if (found) {
    const end = start + found[0].length;
    return {
      end,
      mantissa: Number(found[0]),
      scale: 1,
      approximate: false,
      written: "digits",
      unit,
    };
  }
  const numeral = characters(text, start);
  return numeral && { ...numeral, written: "digits", unit };
}

const PER_MANY = /(\d{1,4}(?:\.\d{1,4})?)(\/(?:10万|十万|万|千))/y;

/** 10/10万: so many in a hundred thousand. */
export function perMany(text: string, at: number): Numeral | null {
  PER_MANY.lastIndex = at;
  const match = PER_MANY.exec(text);
  if (!match) return null;
  const unit = match[2]!;
  const end = at + match[0].length;
  return { end, mantissa: Number(match[1]), scale: 1, approximate: false, written: "digits", unit };
}

const TENTHS = /([一二三四五六七八九])成(?=以上|以下|左右|的|[，。；、]|$)/y;

/** 六成 → 60 %. */
export function tenths(text: string, at: number): Numeral | null {
  TENTHS.lastIndex = at;
  const match = TENTHS.exec(text);
  const value = match && readCharacters(match[1]!);
  if (!value) return null;
  return {
    end: at + 2,
    mantissa: value * 10,
    scale: 1,
    approximate: false,
    written: "digits",
    unit: "%",
  };
}

/** 三分之二 → 0.6667, a pure number. */
export function fraction(text: string, at: number): Numeral | null {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  if (!match) return null;
  const below = readCharacters(match[1]!);
  const above = readCharacters(match[2]!);
  if (!below || !above) return null;
  const mantissa = Math.round((above / below) * 1e4) / 1e4;
  const end = at + match[0].length;
  return { end, mantissa, scale: 1, approximate: false, written: "digits", unit: "" };
}
