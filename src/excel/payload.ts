import { OfficeError } from "../app/officeError";

/**
 * Excel on the web takes and gives at most 5 MB at once. Our pieces stay below, since the client wraps
 * what we count, and rows that were not read yet are taken to be as long as those that were.
 */
export const PIECE_BYTES = 4_000_000;

/** An action without much content: one method call or property, with the path to its object. */
export const ACTION_BYTES = 600;

/** Quotes and the comma around a text, each quote escaped once more by the message around it. */
const TEXT_FRAME = 5;

/** How many bytes a value takes on the wire, at most: a Chinese character takes three. */
function bytesOf(value: unknown): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = TEXT_FRAME;
  for (let at = 0; at < value.length; at += 1) bytes += characterBytes(value.charCodeAt(at));
  return bytes;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LAST_ASCII = 0x7e;

/** Control characters, quotes and strokes are escaped, and their escapes once more. */
function characterBytes(code: number): number {
  if (code > LAST_ASCII) return 3;
  if (code < SPACE) return 7;
  return code === QUOTE || code === BACKSLASH ? 4 : 1;
}

/** How many bytes a grid of cells takes on the wire. */
export function gridBytes(grid: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of grid) for (const value of row) bytes += bytesOf(value);
  return bytes;
}

/** Cuts a list into neighbouring pieces that stay below a size; an item larger than that stands alone. */
export function pieces<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  limit: number,
): Item[][] {
  const result: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > limit) {
      result.push([]);
      size = 0;
    }
    result.at(-1)?.push(item);
    size += own;
  }
  return result;
}

/** Whether Excel refused because an answer would have been too large: asking for less may help. */
export function isAnswerTooLarge(error: unknown): boolean {
  const code =
    error instanceof OfficeError ? error.code : (error as { code?: unknown } | null)?.code;
  return code === "ResponsePayloadSizeLimitExceeded";
}
