import { characters } from "../../targets/numerals/characters";
import { digits } from "../../targets/numerals/digits";
import { exact, type Numeral } from "../../targets/numerals/numeral";
import { percentWords } from "../../targets/numerals/percentWords";

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
  digits,
  characters,
];
const MAY_BEGIN = /[0-9零〇一二两三四五六七八九十百千万亿]/;

/** Every number of a text, left to right, as digits or in characters. */
export function scanNumbers(text: string): readonly TypedNumber[] {
  const found: TypedNumber[] = [];
  for (let at = 0; at < text.length;) {
    const numeral = MAY_BEGIN.test(text.charAt(at)) ? firstNumeral(text, at) : null;
    if (!numeral) {
      at++;
      continue;
    }
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

function firstNumeral(text: string, at: number): Numeral | null {
  for (const parse of PARSERS) {
    const numeral = parse(text, at);
    if (numeral) return numeral;
  }
  return null;
}
