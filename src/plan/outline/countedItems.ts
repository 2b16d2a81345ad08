import { readNumber } from "../cells/readNumber";
import type { OutlineLine } from "./readLines";

const COUNT =
  /(\d{1,2}|[一二三四五六七八九十]{1,3})(?:[大件项个点类]|方面){1,2}[^。；;，,]{0,8}(?:实事|项目|工程|事项)/;
const ASIDE = /^[（(].*[）)]$/;
const SENTENCE = /[。；;！!？?：:]./;
const MAX_NAME = 40;
const MIN_ITEMS = 3;

const isName = ({ printed }: OutlineLine): boolean =>
  printed.length <= MAX_NAME && !SENTENCE.test(printed);

/**
 * The lines that a line above announces by their number, each a name: 2031年10件民生实事⏎城区供水⏎…
 * No more and no fewer names may follow than it says. An empty range where nothing is so announced.
 */
export function countedItems(lines: readonly OutlineLine[]): { from: number; to: number } {
  for (let at = lines.length - 1; at >= 0; at--) {
    const count = readNumber(COUNT.exec(lines[at]?.printed ?? "")?.[1] ?? "") ?? 0;
    if (count < MIN_ITEMS) continue;
    const from = at + (ASIDE.test(lines[at + 1]?.printed ?? "") ? 2 : 1);
    const to = from + count;
    const named = to <= lines.length && lines.slice(from, to).every(isName);
    const after = lines[to];
    if (named && (after === undefined || !isName(after))) return { from, to };
  }
  return { from: 0, to: 0 };
}
