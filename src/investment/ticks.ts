import { Decimal } from "decimal.js";

import { InvestmentError } from "./investmentError";

/**
 * Money inside this room is a whole number of ticks: amounts of one allocation are written with the
 * same number of decimals and the point is taken out, so that sums are integer sums, exact whatever
 * their size. `decimals = 4`: "0.08" ↔ 800n.
 */
export type Ticks = bigint;

/** Digits an amount may have on either side of its point: far beyond any budget, and bounded. */
const MAX_DIGITS = 24;

/**
 * Decimal text without exponent or superfluous zeros: "1e-4" → "0.0001", "61.20" → "61.2".
 *
 * @throws InvestmentError AMOUNT_UNREADABLE, for text that is no finite number of sensible size.
 */
export function plainDecimal(text: string): string {
  let value: Decimal;
  try {
    value = new Decimal(text.trim());
  } catch {
    throw new InvestmentError("AMOUNT_UNREADABLE", { text });
  }
  const fits = value.isFinite() && value.e < MAX_DIGITS && value.decimalPlaces() <= MAX_DIGITS;
  if (!fits) throw new InvestmentError("AMOUNT_UNREADABLE", { text });
  return value.isZero() ? "0" : value.toFixed();
}

/** The number of digits behind the point of a plain decimal: "0.082" → 3. */
export function decimalPlaces(plain: string): number {
  const point = plain.indexOf(".");
  return point < 0 ? 0 : plain.length - point - 1;
}

/** A plain decimal as ticks; `decimals` is at least its own number of decimals. */
export function toTicks(plain: string, decimals: number): Ticks {
  const missing = decimals - decimalPlaces(plain);
  return BigInt(plain.replace(".", "") + "0".repeat(missing));
}

/** Ticks as plain decimal text: 316986n with 4 decimals → "31.6986". */
export function fromTicks(ticks: Ticks, decimals: number): string {
  const sign = ticks < 0n ? "-" : "";
  const digits = (ticks < 0n ? -ticks : ticks).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return fraction === "" ? sign + whole : `${sign}${whole}.${fraction}`;
}
