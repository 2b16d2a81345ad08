import type { Allocation } from "./allocation";
import { fromTicks, type Ticks } from "./ticks";

/**
 * 累计完成投资 of the whole list, each project once whoever answers for it: decimal text in the plan's
 * unit.
 *
 * @param except projects that are left out
 */
export function doneTotal(
  { projects, decimals }: Pick<Allocation, "projects" | "decimals">,
  except: ReadonlySet<number> = new Set(),
): string {
  const total = projects.reduce<Ticks>(
    (sum, { no, done }) => (except.has(no) ? sum : sum + (done ?? 0n)),
    0n,
  );
  return fromTicks(total, decimals);
}
