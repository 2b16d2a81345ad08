/**
 * Text as it is compared: without white space and characters of no width, full-width and half-width forms alike. Excel itself
 * changes line ends, trailing spaces and the writing of numbers; such a change is no edit.
 */
export const comparable = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, "");

/** A 64-bit fingerprint (FNV-1a, two halves) of some texts, as 16 hexadecimal digits. */
export function fingerprint(texts: readonly string[]): string {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (const text of texts) {
    const plain = comparable(text);
    for (let at = 0; at < plain.length; at++) {
      const code = plain.charCodeAt(at);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ (code + at), 0x01000193);
    }
    high = Math.imul(high ^ 0xffff, 0x01000193);
    low = Math.imul(low ^ 0xfffe, 0x01000193);
  }
  const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, "0");
  return hex(high) + hex(low);
}
