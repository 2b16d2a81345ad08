/** A number with its last two digits swapped: 79 for 97; null where that gives no other number of its length. */
export function swapDigits(value: number): number | null {
  const text = String(value);
  if (!/^\d{2,}$/.test(text)) return null;
  const swapped = Number(text.slice(0, -2) + text.slice(-1) + text.slice(-2, -1));
  return swapped === value || String(swapped).length < text.length ? null : swapped;
}
