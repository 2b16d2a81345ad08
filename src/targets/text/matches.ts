/**
 * All matches of a global pattern, from left to right: `matchAll` without the copy of the pattern that
 * it makes at every call, which costs more than reading a short text.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
