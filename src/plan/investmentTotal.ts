import { Decimal } from "decimal.js";
import type { Plan } from "./plan";

/** The sum of the plan's amounts in its unit, exact. */
export function investmentTotal(plan: Pick<Plan, "projects">): Decimal {
  return plan.projects.reduce(
    (sum, { investment }) => (investment.kind === "amount" ? sum.plus(investment.value) : sum),
    new Decimal(0),
  );
}
