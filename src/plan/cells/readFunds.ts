import { Decimal } from "decimal.js";
import { MONEY_OWNER } from "../lexicon/headers";
import type { MoneyUnit } from "../plan";
import { foldText } from "./foldText";

const PART = new RegExp(`^${MONEY_OWNER}:?约?(\\d[\\d,]*(?:\\.\\d+)?)(亿|万)?(元)?$`);
/** What parts sources; a comma within an amount does not: 1,200. */
const DIVIDER = /[;、+。]|,(?!\d{3}(?!\d))/;
const MAX_CHARS = 200;

/** The exact sum of the amounts that a cell names with their sources: 中央600；省级200；自筹40.5 → 840.5. */
export interface Funds {
  readonly value: Decimal;
  /** The unit written in the cell, or null. */
  readonly unit: MoneyUnit | null;
}

function unitOf(scale: string | undefined, yuan: string | undefined): MoneyUnit | null {
  if (scale !== undefined) return scale === "亿" ? "亿元" : "万元";
  return yuan === undefined ? null : "元";
}

/** Reads a cell of amounts each behind its source, all in one unit; null for any other. */
export function readFunds(text: string): Funds | null {
  if (text.length > MAX_CHARS) return null;
  const lines = text.split(/[\r\n]+/).map(foldText);
  const parts = lines.flatMap((line) => line.split(DIVIDER)).filter((part) => part !== "");
  let sum: Funds | null = null;
  for (const part of parts) {
    const [, digits, scale, yuan] = PART.exec(part) ?? [];
    if (digits === undefined) return null;
    const unit = unitOf(scale, yuan);
    if (sum !== null && sum.unit !== unit) return null;
    const value = new Decimal(digits.replaceAll(",", ""));
    sum = { value: sum === null ? value : sum.value.plus(value), unit };
  }
  return sum;
}
