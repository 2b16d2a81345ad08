const ENUMERATOR =
  /^(?:[(（]?\d{1,2}[)）.．、]|[①-⑳]|[(（]?[一二三四五六七八九十]{1,3}[)）、]|[一二三四五六七八九十]是)/;
const SENTENCE_END = /[。；;！？!?：:]$/;
const WORD_END = /[A-Za-z]$/;
const WORD_START = /^[A-Za-z]/;

/** What stands between two lines of one cell: nothing in Chinese, a space between Latin words. */
function seam(before: string, after: string): string {
  if (ENUMERATOR.test(after) && !SENTENCE_END.test(before)) return "\n";
  return WORD_END.test(before) && WORD_START.test(after) ? " " : "";
}

/**
 * One running text from a cell whose lines were wrapped to fit its column.
 * `优化提升生育医疗⏎保险待遇` → `优化提升生育医疗保险待遇`. A line break before a numbered point
 * stays where the line above does not end a sentence, so that two numbers never run together.
 */
export function joinWrapped(text: string): string {
  let joined = "";
  for (const raw of text.split(/[\r\n\v\f\u2028\u2029]+/)) {
    const line = raw.replace(/[\s\u200b\ufeff]+/g, " ").trim();
    if (line === "") continue;
    joined = joined === "" ? line : joined + seam(joined, line) + line;
  }
  return joined;
}
