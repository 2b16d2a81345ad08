import type { Ticks } from "./ticks";

/**
 * Divides an amount into equal shares that add up to it exactly. Shares are whole steps; the steps
 * left over go one each to the parts in their order, so the first-listed never has less than another.
 * With a step of 0.0001: 0.08 by 3 → 0.0267 + 0.0267 + 0.0266.
 *
 * @param amount a whole number of steps
 * @param parts how many shares, at least 1
 */
export function equalShares(amount: Ticks, parts: number, step: Ticks): Ticks[] {
  const steps = amount / step;
  const share = steps / BigInt(parts);
  const unit = steps < 0n ? -1n : 1n;
  const left = Number((steps - share * BigInt(parts)) * unit);
  return Array.from({ length: parts }, (_, part) => (part < left ? share + unit : share) * step);
}
