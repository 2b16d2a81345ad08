import { exact } from "../../targets/numerals/numeral";
import type { InvestmentUnit } from "../record";
import type { InvestmentCase } from "../promise/investmentCase";
import { finding, type ProjectRule } from "./rule";
import { plausible } from "./wrongUnit";

/** Nobody invests ten times the year's plan; 万元 typed into 亿元 is at least that. */
const IMPLAUSIBLE = 10;
const MOST = 1.5;

/** What a value may have been typed in instead of the list's unit, and what leads back. */
const SLIPS: Readonly<
  Record<InvestmentUnit, readonly { readonly typed: InvestmentUnit; readonly factor: number }[]>
> = {
  亿元: [
    { typed: "万元", factor: 1e-4 },
    { typed: "元", factor: 1e-8 },
  ],
  万元: [
    { typed: "元", factor: 1e-4 },
    { typed: "亿元", factor: 1e4 },
  ],
  元: [
    { typed: "万元", factor: 1e4 },
    { typed: "亿元", factor: 1e8 },
  ],
};

/** The slip that explains 累计完成投资, with the value that was meant; null where none does. */
export function investmentSlip(
  { value, planned }: InvestmentCase,
  unit: InvestmentUnit,
): { readonly typed: InvestmentUnit; readonly meant: number } | null {
  if (value === null || planned === null || value <= 0 || planned <= 0) return null;
  for (const { typed, factor } of SLIPS[unit]) {
    const meant = exact(value * factor);
    const share = meant / planned;
    if (factor < 1) {
      if (value >= IMPLAUSIBLE * planned && share <= MOST) return { typed, meant };
      continue;
    }
    if (share >= leastShare(value) && share <= (value < 1 ? MOST : 1.1)) return { typed, meant };
  }
  return null;
}

/**
 * A small amount may be true early in the year: below 1 it is not, and neither is the very plan, nor one
 * with decimals that comes near it.
 */
function leastShare(value: number): number {
  if (value < 1) return 0.05;
  return Number.isInteger(value) ? 0.9 : 0.3;
}

/** INVEST_SCALE: 累计完成投资 in another unit than the list's: 万元 typed into 亿元. */
export const investScale: ProjectRule = ({ record: project, money }) => {
  const slip = project && money && investmentSlip(money, project.moneyUnit);
  if (!slip || !project.invested || money.value === null) return [];
  return [
    finding("INVEST_SCALE", project.invested.place, project, {
      data: {
        value: money.value,
        planned: project.investment ?? "",
        unit: project.moneyUnit,
        typedUnit: slip.typed,
      },
      suggestion: plausible(slip.meant, money.planned),
    }),
  ];
};
