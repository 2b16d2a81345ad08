/** 1. 2、 （3） （一） ① 一是: the number of a statement, where a line or a statement begins. */
const NUMBERING =
  /(^|[。；;：:\n])(\s*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)][.．、]?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．]|\.(?!\d)|\.(?=\d{1,2}月)|[)）](?![、，,]))|[①-⑳]|[一二三四五六七八九十]是(?!否)))/g;

/**
 * Puts line ends in the place of clause numbers: a numbered statement stands alone, and its number
 * is no part of a date or a figure (`1.4月底前`). Every offset stays what it was.
 */
export function blankNumbering(text: string): string {
  return text.replace(NUMBERING, (_whole, before: string, number: string) => {
    return before + "\n".repeat(number.length);
  });
}
