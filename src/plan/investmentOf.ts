import { Decimal } from "decimal.js";
import { readInvestment } from "./cells/readInvestment";
import type { Draft } from "./draft";
import type { Investment, MoneyUnit, PlanWarning, Project } from "./plan";

type Amount = Extract<Investment, { kind: "amount" }>;

const MIN_FUNDS = 2;

const isAmount = (one: Investment): one is Amount => one.kind === "amount";

const sumOf = (amounts: readonly Amount[]): Decimal =>
  amounts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));

/** What cells that hold the money of one source each come to; exactly their sum. */
function sumUp(cells: readonly string[], unit: MoneyUnit): Investment {
  const read = cells.map((cell) => readInvestment(cell, unit));
  const unreadable = read.filter(({ kind }) => kind === "unreadable");
  if (unreadable.length > 0)
    return { kind: "unreadable", text: unreadable.map(({ text }) => text).join("、") };
  const amounts = read.filter(isAmount);
  if (amounts.length > 0) {
    const value = sumOf(amounts).toFixed();
    return { kind: "amount", value, text: value };
  }
  return read.find(({ kind }) => kind === "stroke") ?? { kind: "blank", text: "" };
}

/** The investment of a project: its own cell, or the sum of its sources in a list without one. */
export function investmentOf(draft: Draft, unit: MoneyUnit, summed: boolean): Investment {
  return summed ? sumUp(draft.funds ?? [], unit) : readInvestment(draft.investment, unit);
}

/**
 * The projects whose sources do not come to their investment, in a list where they do for most: where
 * they mostly do not, they are not meant to (其中：省级补助).
 */
export function fundWarnings(
  projects: readonly Project[],
  drafts: readonly Draft[],
  unit: MoneyUnit,
): PlanWarning[] {
  const compared = projects.flatMap(({ no, title, row, investment }, index) => {
    const cells = drafts[index]?.funds ?? [];
    const funds = sumUp(cells, unit);
    if (cells.length < MIN_FUNDS || !isAmount(investment) || !isAmount(funds)) return [];
    const same = new Decimal(investment.value).eq(funds.value);
    return [{ row, same, data: { no, title, investment: investment.value, sum: funds.value } }];
  });
  const differ = compared.filter(({ same }) => !same);
  if (differ.length * 2 > compared.length) return [];
  return differ.map(({ row, data }) => ({ code: "FUNDS_DIFFER", row, data }));
}
