import { investmentCase } from "../progress/promise/investmentCase";
import type { ProjectRecord } from "../progress/record";
import { investmentSlip } from "../progress/rules/investScale";

/** An entry of 累计完成投资 that is counted as it stands, though it can hardly be right. */
export interface DoubtfulMoney {
  readonly no: number;
  /** As typed, in the list's unit. */
  readonly value: number;
  /** What was probably meant. */
  readonly meant: number;
  readonly reason: "scale" | "negative";
}

/**
 * Entries that the check calls wrong and that can be summed all the same: money in another unit than
 * the list's (INVEST_SCALE), and money below zero (NEGATIVE). Sums take what is typed; whoever signs
 * them must know.
 */
export const doubtfulMoney = (records: readonly ProjectRecord[]): DoubtfulMoney[] =>
  records.flatMap((record): DoubtfulMoney[] => {
    const { no, moneyUnit } = record;
    const money = investmentCase(record);
    const { value } = money;
    if (value === null) return [];
    if (value < 0) return [{ no, value, meant: -value, reason: "negative" }];
    const slip = investmentSlip(money, moneyUnit);
    return slip ? [{ no, value, meant: slip.meant, reason: "scale" }] : [];
  });
