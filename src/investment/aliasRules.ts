/**
 * Ways in which lists write one unit under several names. Each rule brings a name to the form it
 * shares with its other spellings; two names that meet in a form are worth asking a person about.
 * `cities` are the city names seen before 市 in the same list (常州 from 常州市…).
 */
export interface AliasRule {
  readonly reason: "width" | "city" | "ending" | "ordinal";
  readonly form: (name: string, cities: readonly string[]) => string;
}

/** Words that begin with 市 without meaning "the city's": 市场监管局 is not 市 + 场监管局. */
const WORDS_WITH_CITY_CHARACTER = ["市场", "市政", "市容", "市民"];

const ENDINGS: readonly (readonly [long: string, short: string])[] = [
  ["管理委员会", "管委会"],
  ["委员会", "委"],
  ["办公室", "办"],
];

const bracketsAndSpaces = (name: string): string =>
  name
    .replace(/[\s\u3000]/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")");

const startsWithWord = (name: string): boolean =>
  WORDS_WITH_CITY_CHARACTER.some((word) => name.startsWith(word));

const withoutCity = (name: string, cities: readonly string[]): string => {
  const plain = bracketsAndSpaces(name);
  const city = cities.find((candidate) => plain.startsWith(candidate)) ?? "";
  const rest = plain.slice(city.length);
  const bare = rest.startsWith("市") && !startsWithWord(rest) ? rest.slice(1) : rest;
  return bare === "" ? plain : bare;
};

const withShortEnding = (name: string, cities: readonly string[]): string => {
  const bare = withoutCity(name, cities);
  const ending = ENDINGS.find(([long]) => bare.endsWith(long) && bare.length > long.length);
  return ending ? bare.slice(0, -ending[0].length) + ending[1] : bare;
};

/** 第三人民医院, 三院 and 第三医院 are called by their number. */
const byOrdinal = (name: string, cities: readonly string[]): string =>
  withShortEnding(name, cities).replace(
    /^第?([一二三四五六七八九十]{1,3})(?:人民)?(?:医院|院)$/,
    "$1院",
  );

/** From the surest to the boldest: a pair is reported under the first rule that joins it. */
export const ALIAS_RULES: readonly AliasRule[] = [
  { reason: "width", form: bracketsAndSpaces },
  { reason: "city", form: withoutCity },
  { reason: "ending", form: withShortEnding },
  { reason: "ordinal", form: byOrdinal },
];

/** The form on which abbreviations are compared. */
export const abbreviationForm = withShortEnding;
