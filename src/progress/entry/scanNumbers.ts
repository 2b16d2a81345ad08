import { characters } from "../../targets/numerals/characters";
import { digits } from "../../targets/numerals/digits";
import { exact, type Numeral } from "../../targets/numerals/numeral";
import { percentWords, tenths } from "../../targets/numerals/percentWords";

/** A number in a short text. */
export interface TypedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The scale word it was written with: 万 of 3.2万. */
  readonly scale: string;
  /** The unit its notation implies: 百分之八十 is 80 %. */
  readonly unit: string;
}

const PARSERS: readonly ((text: string, at: number) => Numeral | null)[] = [
  percentWords,
  tenths,
  digits,
  characters,
];
const MAY_BEGIN = /[0-9零〇一二两三四五六七八九十百千万亿]/;
/** Units that begin like a numeral: the 百 of 百分点 is no hundred. */
const UNIT_WORD = /^(?:百分点|千[米克瓦伏帕卡])/;
/** Units that are spoken of in thousands: 千米, 千克, 千瓦, 千伏. */
const PREFIXED = /[米克瓦伏帕卡]/;

/** Every number of a text, left to right, as digits or in characters. */
export function scanNumbers(text: string): readonly TypedNumber[] {
  const found: TypedNumber[] = [];
  for (let at = 0; at < text.length;) {
    const word = UNIT_WORD.exec(text.slice(at, at + 3))?.[0];
    if (word !== undefined) {
      at += word.length;
      continue;
    }
    const read = MAY_BEGIN.test(text.charAt(at)) ? firstNumeral(text, at) : null;
    if (!read) {
      at++;
      continue;
    }
    const numeral = withoutPrefix(read, text);
    const value = exact(numeral.mantissa * numeral.scale);
    const negative = /[-−]/.test(text.charAt(at - 1)) && !/[\d%]/.test(text.charAt(at - 2));
    found.push({
      start: negative ? at - 1 : at,
      end: numeral.end,
      value: negative ? -value : value,
      scale: /[千万亿]*$/.exec(text.slice(at, numeral.end))?.[0] ?? "",
      unit: numeral.unit ?? "",
    });
    at = numeral.end;
  }
  return found;
}

/** 121.35千米: the 千 belongs to the unit. */
function withoutPrefix(numeral: Numeral, text: string): Numeral {
  const { end, scale } = numeral;
  if (scale !== 1e3 || text.charAt(end - 1) !== "千" || !PREFIXED.test(text.charAt(end)))
    return numeral;
  return { ...numeral, end: end - 1, scale: 1 };
}

function firstNumeral(text: string, at: number): Numeral | null {
  for (const parse of PARSERS) {
    const numeral = parse(text, at);
    if (numeral) return numeral;
  }
  return null;
}
