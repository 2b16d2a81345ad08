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

/** 22.6.30: the century of the plan year. */
const shortYear = (match: RegExpExecArray, planYear: number): DateParts => {
  const { year, month, day } = full(match);
  return { year: Math.floor(planYear / 100) * 100 + year, month, day };
};

/** The notations in use, tried from the top. Texts arrive without blanks and in half width. */
export const DATE_NOTATIONS: readonly DateNotation[] = [
  {
    example: "2022.6.30",
    pattern: /^(\d{4})[./\\、-](\d{1,2})[./\\、-](\d{1,2})\.?$/,
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
  { example: "6.30", pattern: /^(\d{1,2})[./-](\d{1,2})$/, parts: withoutYear },
];
