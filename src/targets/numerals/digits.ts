import { exact, type Numeral } from "./numeral";

const DIGITS =
  /(\d{1,3}(?:[,，]\d{3}){1,4}(?!\d)|\d{1,15})(\.\d{1,8})?(?!\d)(余|多|来|几)?(万亿|百亿|千亿|千万|百万|十万|百(?!分)|千(?![米瓦克伏卡焦帕])|万(?!亿)|亿)?(余|多|来)?/y;
const PART = /(\d{1,4})(千万|百万|万|千(?![米瓦克伏卡焦帕])|百(?!分))/y;

export const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** Digits with or without a scale: `1,200`, `3.3万`, `8千余`, `1.3万亿`, `1亿2000万`. */
export function digits(text: string, at: number): Numeral | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (!match) return null;
  const [whole, integer = "", fraction = "", before, scaleWord = "", after] = match;
  const mantissa = Number(integer.replace(/[,，]/g, "") + fraction);
  const scale = SCALES[scaleWord] ?? 1;
  const read: Numeral = {
    end: at + whole.length,
    mantissa,
    scale,
    approximate: before !== undefined || after !== undefined,
    written: "digits",
  };
  return scale > 1 && after === undefined ? continued(text, read) : read;
}

/** 1亿2000万: a second figure of a smaller scale belongs to the same number. */
function continued(text: string, read: Numeral): Numeral {
  PART.lastIndex = read.end;
  const match = PART.exec(text);
  const scale = SCALES[match?.[2] ?? ""] ?? Infinity;
  if (!match || scale >= read.scale) return read;
  const part = (Number(match[1]) * scale) / read.scale;
  return { ...read, mantissa: exact(read.mantissa + part), end: read.end + match[0].length };
}
