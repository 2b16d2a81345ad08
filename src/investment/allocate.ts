import type { MoneyUnit, Plan, Project } from "../plan/plan";
import type { Allocation, AllocationRow, ProjectMoney, Shares } from "./allocation";
import type { Role } from "./countingRule";
import { equalShares } from "./equalShares";
import { decimalPlaces, plainDecimal, type Ticks, toTicks } from "./ticks";
import { mergeUnits, type UnitAliases } from "./unitAliases";

export interface AllocateOptions {
  /** 累计完成投资 by project number: decimal text in the plan's unit. */
  readonly done?: ReadonlyMap<number, string>;
  /** Names that a person has confirmed to mean the same unit. */
  readonly aliases?: UnitAliases;
}

/**
 * Decimals of the smallest share: 0.0001 亿元, which is 1 万元; a list in 元 is shared in 元. An amount
 * printed with more digits than that is shared in its own last digit, so no share is ever rounded.
 */
const SHARE_DECIMALS: Readonly<Record<MoneyUnit, number>> = { 亿元: 4, 万元: 0, 元: 0 };

/** An amount beside the smallest share it may be divided into. */
interface Amount {
  readonly ticks: Ticks;
  readonly step: Ticks;
}

const share = (amount: Amount | null, units: readonly string[]): (Shares | null)[] => {
  if (!amount) return units.map(() => null);
  const equal = equalShares(amount.ticks, units.length, amount.step);
  return equal.map((part, place) => ({
    first: place === 0 ? amount.ticks : 0n,
    equal: part,
    full: amount.ticks,
  }));
};

const rowsOf = (
  money: ProjectMoney,
  role: Role,
  planned: Amount | null,
  done: Amount | null,
): AllocationRow[] => {
  const units = role === "lead" ? money.leads : money.supports;
  if (units.length === 0) return [];
  const { no, section, title } = money;
  const bucket = units.join("、");
  const plannedShares = share(planned, units);
  const doneShares = share(done, units);
  return units.map((unit, place) => ({
    projectNo: no,
    section,
    title,
    role,
    unit,
    bucket,
    planned: plannedShares[place] ?? null,
    done: doneShares[place] ?? null,
  }));
};

/** Done money by project; of projects that share a number by mistake only the first is credited. */
const doneByProject = (projects: readonly Project[], done: ReadonlyMap<number, string>) => {
  const seen = new Set<number>();
  return projects.map(({ no }) => {
    const text = seen.has(no) ? undefined : done.get(no);
    seen.add(no);
    return text === undefined ? null : plainDecimal(text);
  });
};

/**
 * Gives every project's money to its units, under all rules side by side: the tidy content of
 * 投资明细. Leads and supports are shared apart: their sums must never be added to each other.
 *
 * @throws InvestmentError AMOUNT_UNREADABLE, for done money that is no decimal number.
 */
export function allocate(
  plan: Pick<Plan, "unit" | "projects">,
  { done = new Map(), aliases = {} }: AllocateOptions = {},
): Allocation {
  const planned = plan.projects.map(({ investment }) =>
    investment.kind === "amount" ? plainDecimal(investment.value) : null,
  );
  const finished = doneByProject(plan.projects, done);
  const base = SHARE_DECIMALS[plan.unit];
  const places = [...planned, ...finished].map((text) => (text ? decimalPlaces(text) : 0));
  const decimals = places.reduce((most, own) => Math.max(most, own), base);
  const amount = (text: string | null | undefined): Amount | null =>
    text
      ? {
          ticks: toTicks(text, decimals),
          step: 10n ** BigInt(decimals - Math.max(base, decimalPlaces(text))),
        }
      : null;

  const projects: ProjectMoney[] = [];
  const rows: AllocationRow[] = [];
  plan.projects.forEach((project, index) => {
    const plannedAmount = amount(planned[index]);
    const doneAmount = amount(finished[index]);
    const money: ProjectMoney = {
      no: project.no,
      section: project.section,
      title: project.title,
      kind: project.investment.kind,
      planned: plannedAmount?.ticks ?? null,
      done: doneAmount?.ticks ?? null,
      leads: mergeUnits(project.leads, aliases),
      supports: mergeUnits(project.supports, aliases),
    };
    projects.push(money);
    if (!plannedAmount && !doneAmount) return;
    for (const role of ["lead", "support"] as const)
      for (const row of rowsOf(money, role, plannedAmount, doneAmount)) rows.push(row);
  });
  return { unit: plan.unit, decimals, projects, rows };
}
