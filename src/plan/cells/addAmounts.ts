import { Decimal } from "decimal.js";
import { readAmount } from "./readInvestment";

/**
 * The sum of two amounts of one project that stand in two rows, exactly, as a cell text. Where one
 * is no amount the other stands; where they carry different units both are kept for the reader.
 */
export function addAmounts(first: string, second: string): string {
  if (second.trim() === "" || first.trim() === second.trim()) return first;
  if (first.trim() === "") return second;
  const a = readAmount(first);
  const b = readAmount(second);
  if (a === null || b === null || a.unit !== b.unit) return `${first} ${second}`;
  return Decimal.add(a.value, b.value).toFixed() + (a.unit ?? "");
}
