import { readCharacters } from "../numerals/characters";

/** Days and seasons that a plan text names instead of a date: the last day before them, month and day. */
export const NAMED_DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [12, 31],
  三八: [3, 7],
  妇女节: [3, 7],
  植树节: [3, 11],
  五一: [4, 30],
  六一: [5, 31],
  高考: [6, 6],
  七一: [6, 30],
  八一: [7, 31],
  教师节: [9, 9],
  国庆: [9, 30],
  "“十一": [9, 30],
  春季开学: [2, 28],
  春季学期: [2, 28],
  春季新学期: [2, 28],
  春学期: [2, 28],
  秋季开学: [8, 31],
  秋季学期: [8, 31],
  秋季新学期: [8, 31],
  秋学期: [8, 31],
  新学年: [8, 31],
  暑假: [6, 30],
  暑期: [6, 30],
  主汛期: [6, 30],
  汛期: [5, 31],
  入汛: [5, 31],
  汛: [5, 31],
  雨季: [5, 31],
  迎峰度夏: [6, 30],
  供暖: [11, 14],
  供热: [11, 14],
  采暖: [11, 14],
  入冬: [11, 6],
  冬季: [11, 6],
  迎峰度冬: [11, 30],
};

/** The year begins with this day: the last day before it belongs to the year before. */
export const FIRST_DAY = "元旦";

/** Times named as a whole: the last day of them. */
export const NAMED_TIMES: Readonly<Record<string, readonly [month: number, day: number]>> = {
  暑假: [8, 31],
  暑期: [8, 31],
};

/** The last day of the ten-day parts of a month; 下旬 ends with the month itself. */
export const PARTS_OF_MONTH: Readonly<Record<string, number>> = {
  上旬: 10,
  初: 10,
  中旬: 20,
  上中旬: 20,
  中上旬: 20,
};

/** The number that Chinese characters of a date name. */
export const NUMBER_OF = (word: string): number => readCharacters(word) ?? NaN;
