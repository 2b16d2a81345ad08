import { CLOSING, SIGNED_DATE } from "../lexicon/frames";
import type { OutlineLine } from "./readLines";

/**
 * Without what stands below the last item of `style` and belongs to none: who signed and when, a
 * note, what a web page prints.
 */
export function withoutClosing(
  lines: readonly OutlineLine[],
  style: number,
): readonly OutlineLine[] {
  const last = lines.findLastIndex((line) => line.style === style);
  const closes = ({ printed }: OutlineLine): boolean =>
    CLOSING.test(printed) || SIGNED_DATE.test(printed);
  const found = lines.findIndex((line, index) => index > last && closes(line));
  if (found < 0) return lines;
  const signed = SIGNED_DATE.test(lines[found]?.printed ?? "") && found - 1 > last;
  const signature = signed && !/[：:。；]/.test(lines[found - 1]?.printed ?? "：");
  return lines.slice(0, signature ? found - 1 : found);
}
