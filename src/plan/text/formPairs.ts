import { readHeaderCell } from "../table/readHeaderCell";

const PAIR = 2;
const LABEL_END = /[：:]\s*$/;

/** One entry of a form. */
export interface Pair {
  readonly label: string;
  readonly value: string;
}

/** Labels and values in turn; null where a label is none. */
function pairsFrom(row: readonly string[]): Pair[] | null {
  const filled = row.slice(0, row.findLastIndex((text) => text.trim() !== "") + 1);
  const pairs: Pair[] = [];
  for (let col = 0; col < filled.length; col += PAIR)
    pairs.push({ label: filled[col] ?? "", value: filled[col + 1] ?? "" });
  return pairs.length > 0 && pairs.every(({ label }) => readHeaderCell(label) !== null)
    ? pairs
    : null;
}

/**
 * The labels of one row with the values behind them, be it behind a word for the whole group (责任落实 |
 * 责任单位 | 水利局); null for a row that holds anything else.
 */
export function pairsOf(row: readonly string[]): Pair[] | null {
  return pairsFrom(row) ?? pairsFrom(row.slice(1));
}

/** An entry as a line of text: 牵头单位：水利局. */
export const labelledLine = ({ label, value }: Pair): string =>
  `${label.replace(LABEL_END, "")}：${value.replace(/\n+/g, " ")}`;
