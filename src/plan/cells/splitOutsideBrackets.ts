const OPEN = new Set(["(", "（", "[", "【", "〔", "《", "“", "「"]);
const CLOSE = new Set([")", "）", "]", "】", "〕", "》", "”", "」"]);

/** Index of the bracket that closes the one at `open`, or -1 where none does. */
function closingIndex(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    const char = text.charAt(index);
    if (OPEN.has(char)) depth++;
    else if (CLOSE.has(char) && --depth === 0) return index;
  }
  return -1;
}

/**
 * Parts of a text divided by single characters, except inside brackets. A bracket that is never
 * closed is an ordinary character. `各县（市、区）、市教育局` by 、 → 2.
 */
export function splitOutsideBrackets(text: string, divider: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  let closable = true;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (OPEN.has(char) && closable) {
      const end = closingIndex(text, index);
      if (end < 0) closable = false;
      else index = end;
    } else if (divider.test(char)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
