import { readCharacters } from "../../targets/numerals/characters";
import { foldText } from "./foldText";

const ARABIC = /^(?:第|no\.?)?[([]?(\d{1,6})(?:\.0+)?[)\]]?[.,、:]?(?:项|号)?$/i;
const CHINESE = /^(?:第)?\(?([一二三四五六七八九十百]{1,6})\)?[、.]?(?:项|号)?$/;
/** First of ten circled numbers each, which no normalisation makes digits: ❶, ➀, ➊, ⓵. */
const CIRCLED_FROM = ["❶", "➀", "➊", "⓵"].map((one) => one.charCodeAt(0));

const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** ❶ and 甲: one character that is a number. */
function readSingle(text: string): number | null {
  if (text.length !== 1) return null;
  const code = text.charCodeAt(0);
  const stem = STEMS.indexOf(text);
  if (stem >= 0) return stem + 1;
  const from = CIRCLED_FROM.find((first) => code >= first && code < first + 10);
  return from === undefined ? null : code - from + 1;
}

/**
 * The 序号 in a cell: `1`, `１．`, `（1）`, `①`, `❶`, `甲`, `第1项`, `1.0`, `十二`. Null for anything else; zero
 * is no ordinal.
 */
export function readNumber(text: string): number | null {
  const folded = foldText(text);
  const arabic = ARABIC.exec(folded)?.[1];
  if (arabic !== undefined) return Number(arabic) || null;
  const single = readSingle(folded);
  if (single !== null) return single;
  const chinese = CHINESE.exec(folded)?.[1];
  return chinese === undefined ? null : readCharacters(chinese) || null;
}

/** True for an ordinal written in Chinese numerals: 一, （二）. */
export function isChineseNumber(text: string): boolean {
  return CHINESE.test(foldText(text)) && readNumber(text) !== null;
}
