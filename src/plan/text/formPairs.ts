import { readHeaderCell } from "../table/readHeaderCell";

const PAIR = 2;
const LABEL_END = /[：:]\s*$/;

/** One entry of a form. */
export interface Pair {
  readonly label: string;
  readonly value: string;
}

/** The labels of one row with the values behind them; null for a row that holds anything else. */
export function pairsOf(row: readonly string[]): Pair[] | null {
  const filled = row.slice(0, row.findLastIndex((text) => text.trim() !== "") + 1);
  const pairs: Pair[] = [];
  for (let col = 0; col < filled.length; col += PAIR)
    pairs.push({ label: filled[col] ?? "", value: filled[col + 1] ?? "" });
  return pairs.length > 0 && pairs.every(({ label }) => readHeaderCell(label) !== null)
    ? pairs
    : null;
}

/** An entry as a line of text: 牵头单位：水利局. */
export const labelledLine = ({ label, value }: Pair): string =>
  `${label.replace(LABEL_END, "")}：${value.replace(/\n+/g, " ")}`;
