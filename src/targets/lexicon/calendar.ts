import { readCharacters } from "../numerals/characters";

/** Days that a plan text names instead of a date: the last day before them, month and day. */
export const NAMED_DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [12, 31],
  五一: [4, 30],
  六一: [5, 31],
  七一: [6, 30],
  八一: [7, 31],
  国庆: [9, 30],
  春季开学: [2, 28],
  春季学期: [2, 28],
  秋季开学: [8, 31],
  秋季学期: [8, 31],
};

/** The last day of the ten-day parts of a month; 下旬 ends with the month itself. */
export const PARTS_OF_MONTH: Readonly<Record<string, number>> = { 上旬: 10, 初: 10, 中旬: 20 };

/** The number that Chinese characters of a date name. */
export const NUMBER_OF = (word: string): number => readCharacters(word) ?? NaN;
