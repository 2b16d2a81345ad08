import { foldText } from "./foldText";

const ARABIC = /^(?:第|no\.?)?[([]?(\d{1,6})(?:\.0+)?[)\]]?[.,、:]?(?:项|号)?$/i;
const CHINESE = /^(?:第)?\(?([一二三四五六七八九十百]{1,6})\)?[、.]?(?:项|号)?$/;
const DIGITS = "零一二三四五六七八九";

/** 一 … 九百九十九; null for characters that do not form a number. */
function chineseNumber(text: string): number | null {
  const match =
    /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (match === null || text === "") return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (char: string | undefined): number =>
    char === undefined ? 0 : DIGITS.indexOf(char);
  return digit(hundreds) * 100 + (ten === undefined ? 0 : (digit(tens) || 1) * 10) + digit(ones);
}

/**
 * The 序号 in a cell: `1`, `１．`, `（1）`, `①`, `第1项`, `1.0`, `十二`. Null for anything else; zero
 * is no ordinal.
 */
export function readNumber(text: string): number | null {
  const folded = foldText(text);
  const arabic = ARABIC.exec(folded)?.[1];
  if (arabic !== undefined) return Number(arabic) || null;
  const chinese = CHINESE.exec(folded)?.[1];
  return chinese === undefined ? null : chineseNumber(chinese) || null;
}

/** True for an ordinal written in Chinese numerals: 一, （二）. */
export function isChineseNumber(text: string): boolean {
  return CHINESE.test(foldText(text)) && readNumber(text) !== null;
}
