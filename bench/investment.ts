import { desc, op, table } from "arquero";

import type { AllocationRow } from "../src/investment/allocation";
import { summarise } from "../src/investment/summarise";

const ROWS = 100_000;
const UNITS = 40;
const SECTIONS = 6;
const RUNS = 20;
const BUDGET_MS = 20;

/** A small generator with a fixed seed: every run sums the same rows. */
const randomNumbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const makeRows = (): AllocationRow[] => {
  const random = randomNumbers(2022);
  return Array.from({ length: ROWS }, (_, index) => {
    const planned = BigInt(Math.floor(random() * 600_000));
    const unit = `单位${Math.floor(random() * UNITS)}`;
    const shares = { first: planned, equal: planned, full: planned };
    return {
      projectNo: index + 1,
      section: `章节${Math.floor(random() * SECTIONS)}`,
      title: "",
      role: "lead",
      unit,
      bucket: unit,
      planned: shares,
      done: shares,
    };
  });
};

/** Median milliseconds of a run, after a few that warm up. */
const median = (run: () => unknown): number => {
  for (let warm = 0; warm < 5; warm += 1) run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[RUNS >> 1] ?? 0;
};

/**
 * Summing 100,000 allocation rows by lead and by lead × section: ours (exact integers, planned and
 * done) beside a plain Map of floating numbers and beside arquero, in the same run.
 */
export async function benchInvestment(): Promise<void> {
  const rows = makeRows();
  const allocation = { unit: "亿元", decimals: 4, projects: [], rows } as const;
  const flat = rows.map((row) => ({
    unit: row.unit,
    section: row.section ?? "",
    planned: Number(row.planned?.equal ?? 0n) / 1e4,
    done: Number(row.done?.equal ?? 0n) / 1e4,
  }));
  const frame = table({
    unit: flat.map((row) => row.unit),
    section: flat.map((row) => row.section),
    planned: flat.map((row) => row.planned),
    done: flat.map((row) => row.done),
  });

  const byMap = (): unknown => {
    const sums = new Map<string, { planned: number; done: number }>();
    for (const { unit, planned, done } of flat) {
      const sum = sums.get(unit);
      if (sum) {
        sum.planned += planned;
        sum.done += done;
      } else sums.set(unit, { planned, done });
    }
    return [...sums].sort(([, a], [, b]) => b.planned - a.planned);
  };
  const byArquero = (): unknown =>
    frame
      .groupby("unit")
      .rollup({ planned: op.sum("planned"), done: op.sum("done") })
      .orderby(desc("planned"))
      .objects();

  const ours = median(() => summarise(allocation, { by: "lead", rule: "equal" }));
  const crossed = median(() => summarise(allocation, { by: "lead-section", rule: "equal" }));
  const map = median(byMap);
  const arquero = median(byArquero);
  const line = (name: string, ms: number): string =>
    `  ${name.padEnd(34)}${ms.toFixed(2).padStart(8)} ms  ${(ms / ours).toFixed(2).padStart(6)} ×`;

  console.log(
    `investment: ${ROWS} rows × ${UNITS} units × ${SECTIONS} sections, median of ${RUNS}`,
  );
  console.log(line("summarise by lead (exact)", ours));
  console.log(line("summarise by lead × section (exact)", crossed));
  console.log(line("plain Map by lead (floating)", map));
  console.log(line("arquero by lead (floating)", arquero));
  const worst = Math.max(ours, crossed);
  console.log(
    `  budget ${BUDGET_MS} ms: ${worst <= BUDGET_MS ? "held" : "BROKEN"} (${worst.toFixed(2)})`,
  );
  if (worst > BUDGET_MS) process.exitCode = 1;
}
