import type { CellContent, Formula } from "../../ledger/sheetSpec";

const isFormula = (content: CellContent): content is Formula =>
  typeof content === "object" && content !== null;

/**
 * What has to be typed into Excel so that a cell holds just this content. Text that Excel would take
 * for something else (a formula, a number, a date, an error) gets an apostrophe in front, which Excel
 * keeps to itself. Dates are typed as serial numbers, with their format set before.
 */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  return typeof content === "string" && mistakable(content) ? `'${content}` : content;
}

/** Whether a grid holds formulas. */
export const holdsFormula = (grid: readonly (readonly CellContent[])[]): boolean =>
  grid.some((row) => row.some(isFormula));

/** First characters that begin a formula, an error or a text mark; full-width ones are taken alike. */
const SPECIAL_START = /^\s*[=+\-@'#＝＋－＠＇＃]/;
const WORDS: ReadonlySet<string> = new Set(["TRUE", "FALSE"]);
const DIGIT = /[0-9０-９〇零一二两三四五六七八九十]/;

/** Chinese characters that may stand in a number, a date or a time. */
const NUMBER_WORDS = new Set(
  "〇零一二两三四五六七八九十百千万亿元年月日号时点分秒上下午星期周正负",
);

/**
 * Whether Excel might read a text as something else. Generous: a digit with no Chinese word beside it is
 * enough. A mark too many does no harm; one too few turns 1.3 into a number and 3-4 into a date.
 */
function mistakable(text: string): boolean {
  if (text === "") return false;
  if (SPECIAL_START.test(text) || WORDS.has(text.trim().toUpperCase())) return true;
  return DIGIT.test(text) && !hasOrdinaryHan(text);
}

function hasOrdinaryHan(text: string): boolean {
  for (const character of text) {
    if (/\p{Script=Han}/u.test(character) && !NUMBER_WORDS.has(character)) return true;
  }
  return false;
}
