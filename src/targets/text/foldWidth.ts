/** A text made easy to read, and the way back from each of its places to the original. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of the folded offset; `origin(text.length)` is the original's length. */
  readonly origin: (offset: number) => number;
}

const FULL_WIDTH_OFFSET = 0xfee0;
/** Full-width signs that carry a number; Chinese punctuation stays as it is. */
const FOLDED_SIGNS = "％．＋－／～＃＆＜＞＝＊";
const BLANKS = " \t\u00a0\u2002\u2003\u2009\u3000\u200b\ufeff\r";

const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= "0" && char <= "9";
const isHalfLetter = (char: string | undefined): boolean =>
  char !== undefined && /[A-Za-z0-9]/.test(char);
const isFullWidth = (code: number): boolean =>
  (code >= 0xff10 && code <= 0xff19) ||
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a);

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char;
  if (isFullWidth(code) || FOLDED_SIGNS.includes(char)) {
    return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  }
  if (char === "﹪") return "%";
  return char;
}

/** A quick look: without one of these a text is folded already. */
const FOLDABLE = /[\s\u200b\ufeff﹪０-９Ａ-Ｚａ-ｚ％．＋－／～＃＆＜＞＝＊]/;

/** A line that ends a statement, or a next line that opens a numbered one, is a real break. */
const ENDS_LINE = /[。；;：:！!？?，,、）)]$|[0-9%％][\u4e00-\u9fff㎡（）]{0,4}$/;
const OPENS_LINE = /^[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]|^[①-⑳●·•◆■★]/;

function isWrap(before: string, after: string): boolean {
  return !ENDS_LINE.test(before) && !OPENS_LINE.test(after);
}

/**
 * Folds full-width digits, letters and number signs to half width, drops blanks between Chinese
 * words and inside numbers (`1 200` → `1200`), and joins lines that were only wrapped.
 * Linear in the text's length; offsets of the result lead back to the original.
 */
export function foldWidth(original: string): FoldedText {
  if (!FOLDABLE.test(original)) {
    return {
      text: original,
      origin(offset) {
        return offset;
      },
    };
  }
  const kept: string[] = [];
  const origins: number[] = [];
  const keep = (char: string, at: number): void => {
    kept.push(char);
    origins.push(at);
  };
  for (let at = 0; at < original.length; at++) {
    const char = foldChar(original[at]!);
    if (char === "\n") {
      if (!isWrap(kept.slice(-8).join(""), original.slice(at + 1, at + 8).trimStart())) {
        keep("\n", at);
      }
    } else if (BLANKS.includes(char)) {
      const before = kept[kept.length - 1];
      let next = at + 1;
      while (next < original.length && BLANKS.includes(original[next]!)) next++;
      const after = next < original.length ? foldChar(original[next]!) : undefined;
      if (isHalfLetter(before) && isHalfLetter(after) && !isThousands(kept, original, next)) {
        keep(" ", at);
      }
      at = next - 1;
    } else {
      keep(char, at);
    }
  }
  return {
    text: kept.join(""),
    origin: (offset) => (offset < origins.length ? origins[offset]! : original.length),
  };
}

/** `1 200`: one to three digits, a blank, exactly three digits. */
function isThousands(kept: readonly string[], original: string, next: number): boolean {
  let group = 0;
  while (group < 4 && isDigit(foldChar(original[next + group] ?? ""))) group++;
  if (group !== 3) return false;
  let head = 0;
  while (head < 4 && isDigit(kept[kept.length - 1 - head])) head++;
  const grouped = head === 3 || !isDigit(kept[kept.length - 1 - head]);
  return head >= 1 && head <= 3 && grouped && kept[kept.length - 1 - head] !== ".";
}
