import { PlanError } from "../plan/planError";

interface Encoding {
  readonly label: string;
  readonly mark: readonly number[];
}

const MARKED: readonly Encoding[] = [
  { label: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { label: "utf-16le", mark: [0xff, 0xfe] },
  { label: "utf-16be", mark: [0xfe, 0xff] },
];

const SAMPLE = 4_096;

/** UTF-16 without a mark: line breaks, digits and Latin letters leave a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || Math.min(even, odd) * 8 > Math.max(even, odd)) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const isControl = (char: string): boolean => char < " " && !"\t\n\v\f\r\u001b".includes(char);

/** Text holds hardly any control characters; a picture or a program is full of them. */
function looksLikeText(text: string): boolean {
  const sample = [...text.slice(0, SAMPLE)];
  return sample.filter(isControl).length * 50 <= sample.length;
}

/**
 * Decodes a text file: by its byte order mark, else as UTF-16 if its zeros say so, else as UTF-8 if
 * it is valid, else as GB 18030, which holds GBK and GB 2312 (what older Chinese programs write).
 *
 * @throws PlanError UNKNOWN_ENCODING for bytes that are text in none of them
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKED.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const labels = marked ? [marked.label] : [unmarkedUtf16(bytes), "utf-8", "gb18030"];
  for (const label of labels) {
    const text = label === null ? null : decodeStrictly(bytes, label);
    if (text !== null && looksLikeText(text)) return text;
  }
  throw new PlanError("UNKNOWN_ENCODING");
}
