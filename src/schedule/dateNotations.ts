/** One way of writing a day. `parts` gets the match and the plan year. */
export interface DateNotation {
  readonly example: string;
  readonly pattern: RegExp;
  readonly parts: (match: RegExpExecArray, planYear: number) => DateParts;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const CHINESE_DIGITS = "0一二三四五六七八九";

/** Digits, or a Chinese numeral below 100 (十二, 三十, 二十一). Year digits: 二0二二. NaN for neither. */
const numeral = (text: string | undefined): number => {
  if (text === undefined) return NaN;
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf("十");
  if (ten < 0) return Number([...text].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(""));
  const tens = ten === 0 ? 1 : CHINESE_DIGITS.indexOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : CHINESE_DIGITS.indexOf(text.slice(ten + 1));
  return tens * 10 + ones;
};

const full = (match: RegExpExecArray): DateParts => ({
  year: numeral(match[1]),
  month: numeral(match[2]),
  day: numeral(match[3]),
});

const withoutYear = (match: RegExpExecArray, planYear: number): DateParts => ({
  year: planYear,
  month: numeral(match[1]),
  day: numeral(match[2]),
});

/** A year of two digits is in the century of the plan year. */
const inCentury = (year: number, month: number, day: number, planYear: number): DateParts => ({
  year: year < 100 ? Math.floor(planYear / 100) * 100 + year : year,
  month,
  day,
});

/** 22.6.30 */
const shortYear = (match: RegExpExecArray, planYear: number): DateParts => {
  const { year, month, day } = full(match);
  return inCentury(year, month, day, planYear);
};

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

/** The month of an English name, by its first three letters. */
const monthNamed = (name: string | undefined): number => MONTHS.indexOf(name ?? "") + 1;

/**
 * 30/6/2022: which of the two is the day can be told where the other cannot be, or where both are the
 * same. NaN where both could be.
 */
const dayOrMonthFirst = (match: RegExpExecArray): DateParts => {
  const [one, other, year] = [numeral(match[1]), numeral(match[2]), numeral(match[3])];
  if (one > 12 || one === other) return { year, month: other, day: one };
  return { year, month: other > 12 ? one : NaN, day: other };
};

/** The notations in use, tried from the top. Texts arrive without blanks and in half width and small letters. */
export const DATE_NOTATIONS: readonly DateNotation[] = [
  {
    example: "2022.6.30",
    pattern: /^(\d{4})[./\\、,。—–-](\d{1,2})[./\\、,。—–-](\d{1,2})[.。]?$/,
    parts: full,
  },
  {
    example: "2022年6月30日",
    pattern:
      /^([\d一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,2})月([\d一二三四五六七八九十]{1,3})[日号]?$/,
    parts: full,
  },
  { example: "20220630", pattern: /^(\d{4})(\d{2})(\d{2})$/, parts: full },
  {
    example: "6月30日",
    pattern: /^([\d一二三四五六七八九十]{1,2})月([\d一二三四五六七八九十]{1,3})[日号]?$/,
    parts: withoutYear,
  },
  { example: "22年6月30日", pattern: /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/, parts: shortYear },
  { example: "22.6.30", pattern: /^(\d{2})[./-](\d{1,2})[./-](\d{1,2})$/, parts: shortYear },
  {
    example: "30/6/2022",
    pattern: /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/,
    parts: dayOrMonthFirst,
  },
  {
    example: "30 June 2022",
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-/]?${MONTH}[-,/]?(\\d{4}|\\d{2})$`),
    parts: (match, planYear) =>
      inCentury(numeral(match[3]), monthNamed(match[2]), numeral(match[1]), planYear),
  },
  {
    example: "June 30, 2022",
    pattern: new RegExp(`^${MONTH}[-/]?(\\d{1,2})(?:st|nd|rd|th)?[-,/]*(\\d{4})$`),
    parts: (match, planYear) =>
      inCentury(numeral(match[3]), monthNamed(match[1]), numeral(match[2]), planYear),
  },
  { example: "6.30", pattern: /^(\d{1,2})[./-](\d{1,2})$/, parts: withoutYear },
];
