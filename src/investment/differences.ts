import type { Allocation } from "./allocation";
import type { CountingRule } from "./countingRule";
import { timesCounted } from "./reconcile";
import type { Dimension } from "./summarise";
import { fromTicks } from "./ticks";

/** A project that the summary counts otherwise than the list: decimal text in the plan's unit. */
export interface Difference {
  readonly no: number;
  readonly title: string;
  /** What the list says. */
  readonly planned: string;
  /** What the summary's rows have of it. */
  readonly counted: string;
  /** planned − counted; negative where it is counted more than once. */
  readonly difference: string;
}

/**
 * The difference between the list's total and a summary's, project by project, in the plan's order:
 * those without anybody to count for, and those that 全额 counts several times. Their differences add
 * up to `reconcile`'s.
 */
export function differences(
  { projects, decimals }: Allocation,
  view: { by: Dimension; rule: CountingRule },
): Difference[] {
  return projects.flatMap((project) => {
    const { no, title, planned } = project;
    const counted = (planned ?? 0n) * BigInt(timesCounted(project, view));
    if (planned === null || counted === planned) return [];
    const [list, summary, rest] = [planned, counted, planned - counted].map((ticks) =>
      fromTicks(ticks, decimals),
    );
    return [{ no, title, planned: list ?? "", counted: summary ?? "", difference: rest ?? "" }];
  });
}
