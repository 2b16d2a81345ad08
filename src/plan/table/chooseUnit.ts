import { Decimal } from "decimal.js";
import { readAmount } from "../cells/readInvestment";
import { readFunds } from "../cells/readFunds";
import type { Draft } from "../draft";
import type { MoneyUnit } from "../plan";
import { readUnitNote } from "./readHeading";

export interface ChosenUnit {
  readonly unit: MoneyUnit;
  /** No note, header or cell names the unit, and there are amounts that need one. */
  readonly assumed: boolean;
}

/** Without any note, an amount this large for one project can only be in 万元. */
const SURELY_WAN = 1000;

/**
 * The list's money unit: from the header of the investment column (the first of `headers`), else
 * from the unit note, another header, or the unit most of the amounts carry themselves. Otherwise it
 * is assumed, and said so.
 */
export function chooseUnit(
  noted: MoneyUnit | null,
  headers: readonly string[],
  drafts: readonly Draft[],
): ChosenUnit {
  const [own = "", ...others] = headers;
  const beside = others.map(readUnitNote).find((unit) => unit !== null) ?? null;
  const stated = readUnitNote(own) ?? noted ?? beside;
  if (stated !== null) return { unit: stated, assumed: false };
  const amounts = drafts
    .flatMap(({ investment, funds = [] }) => (investment === "" ? funds : [investment]))
    .map((cell) => readAmount(cell) ?? readFunds(cell))
    .filter((amount) => amount !== null);
  const carried = (["亿元", "万元", "元"] as const)
    .map((unit) => ({ unit, count: amounts.filter((amount) => amount.unit === unit).length }))
    .sort((a, b) => b.count - a.count)[0];
  const bare = amounts.filter((amount) => amount.unit === null);
  if (carried !== undefined && carried.count > 0)
    return { unit: carried.unit, assumed: bare.length > 0 };
  const large = bare.some(({ value }) => value.gte(new Decimal(SURELY_WAN)));
  return { unit: large ? "万元" : "亿元", assumed: bare.length > 0 };
}
