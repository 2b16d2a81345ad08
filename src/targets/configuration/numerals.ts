import { characters } from "../numerals/characters";
import { digits } from "../numerals/digits";
import type { NumeralParser } from "../numerals/numeral";
import { fraction, percentWords, perMany, tenths } from "../numerals/percentWords";

/** The notations of a number, in the order in which they are tried. */
export const numeralParsers: readonly NumeralParser[] = [
  percentWords,
  tenths,
  fraction,
  perMany,
  digits,
  characters,
];
