import { exact } from "../../targets/numerals/numeral";

/** The sum of values, free of binary noise; null when one of them is missing. */
export function sum(values: readonly (number | null)[]): number | null {
  let total = 0;
  for (const value of values) {
    if (value === null) return null;
    total += value;
  }
  return exact(total);
}
