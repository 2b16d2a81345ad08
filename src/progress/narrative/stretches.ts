const BEFORE_BREAKS = "，,。；;：:（）()\n";
const AFTER_BREAKS = `${BEFORE_BREAKS}、`;

/** The words that belong to a number, out of those after it. */
export function firstStretch(words: string): string {
  for (let at = 0; at < words.length; at++) {
    if (AFTER_BREAKS.includes(words.charAt(at))) return words.slice(0, at);
  }
  return words;
}

/** The words that belong to a number, out of those before it. */
export function lastStretch(words: string): string {
  for (let at = words.length - 1; at >= 0; at--) {
    if (BEFORE_BREAKS.includes(words.charAt(at))) return words.slice(at + 1);
  }
  return words;
}
