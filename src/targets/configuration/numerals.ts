import { characters } from "../numerals/characters";
import { digits } from "../numerals/digits";
import type { NumeralParser } from "../numerals/numeral";
import { fraction, percentWords, perMany, tenths } from "../numerals/percentWords";
import { ratio } from "../numerals/ratio";

/** The notations of a number that begins with a digit, in the order in which they are tried. */
export const digitParsers: readonly NumeralParser[] = [perMany, ratio, digits];

/** Those of a number that begins with a Chinese character. */
export const characterParsers: readonly NumeralParser[] = [
  percentWords,
  tenths,
  fraction,
  characters,
];
