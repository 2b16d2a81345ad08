import { OfficeError } from "../app/officeError";

/**
 * Excel on the web takes and gives at most 5 MB at once. Our pieces stay well below, since a piece is
 * estimated before the client has wrapped it.
 */
export const PIECE_BYTES = 3_000_000;

/** An action without much content: one method call or property, with the path to its object. */
export const ACTION_BYTES = 600;

/** About how many bytes a value takes on the wire: Chinese text is three bytes a character. */
function bytesOf(value: unknown): number {
  return typeof value === "string" ? value.length * 3 + 4 : 12;
}

/** About how many bytes a grid of cells takes on the wire. */
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
