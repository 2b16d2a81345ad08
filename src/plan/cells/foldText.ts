/**
 * A text in its comparable form: full-width letters, digits and punctuation as half-width
 * (compatibility normalisation), without white space. `（１） 序 号` → `(1)序号`.
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
}
