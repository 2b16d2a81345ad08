const OPENING = new Set(["（", "(", "【", "〔", "[", "［"]);
const CLOSING = new Set(["）", ")", "】", "〕", "]", "］"]);

export interface BracketGroup {
  readonly text: string;
  readonly bracketed: boolean;
}

/** Bracketed groups and the text around them, in order; brackets nest. */
export function bracketGroups(text: string): BracketGroup[] {
  const parts: BracketGroup[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (OPENING.has(char)) {
      if (depth++ === 0) {
        parts.push({ text: text.slice(start, at), bracketed: false });
        start = at + 1;
      }
    } else if (CLOSING.has(char) && depth > 0 && --depth === 0) {
      parts.push({ text: text.slice(start, at), bracketed: true });
      start = at + 1;
    }
  }
  parts.push({ text: depth > 0 ? text.slice(start - 1) : text.slice(start), bracketed: false });
  return parts;
}
