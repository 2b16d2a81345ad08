import { execFileSync } from "node:child_process";
import { loadTemplate } from "../src/app/loadTemplate";
import type { Plan } from "../src/plan/plan";
import { XlsxWorkbook } from "../src/xlsx/xlsxWorkbook";
import { generatedPlan } from "./generatedPlan";

const BUDGETS = [
  { projects: 60, ms: 150 },
  { projects: 10_000, ms: 1_500 },
] as const;
const MEMORY_BUDGET_MB = 300;
const ROUNDS = 5;

/** From a list in memory to the bytes of its ledger. */
async function writeLedger(plan: Plan): Promise<number> {
  const start = performance.now();
  const workbook = XlsxWorkbook.empty();
  await loadTemplate(workbook, plan, { planYear: 2022 });
  await workbook.toBytes();
  return performance.now() - start;
}

/** Peak memory of a process of its own that writes the large ledger once, in megabytes. */
function peakMemory(projects: number): number {
  const program = `
    const { generatedPlan } = await import("./bench/generatedPlan.ts");
    const { loadTemplate } = await import("./src/app/loadTemplate.ts");
    const { XlsxWorkbook } = await import("./src/xlsx/xlsxWorkbook.ts");
    const workbook = XlsxWorkbook.empty();
    await loadTemplate(workbook, generatedPlan(${projects}), { planYear: 2022 });
    await workbook.toBytes();
    console.log(process.resourceUsage().maxRSS);`;
  const argv = ["--import", "tsx", "--input-type=module", "--eval", program];
  return Number(execFileSync(process.execPath, argv, { encoding: "utf8" })) / 1024;
}

/** Times (best of a few rounds, warm) the writing of a small and a large ledger, and its peak memory. */
export async function benchTemplate(): Promise<void> {
  for (const { projects, ms: budget } of BUDGETS) {
    const plan = generatedPlan(projects);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await writeLedger(plan));
    const ms = Math.min(...times);
    console.log(
      `template of ${projects} projects: ${ms.toFixed(0)} ms (${(ms / projects).toFixed(2)} ms a project), ` +
        `${ms <= budget ? "within" : "OVER"} ${budget} ms`,
    );
  }
  const { projects } = BUDGETS[1];
  const memory = peakMemory(projects);
  console.log(
    `template of ${projects} projects: peak ${memory.toFixed(0)} MB in a fresh process, ` +
      `${memory <= MEMORY_BUDGET_MB ? "within" : "OVER"} ${MEMORY_BUDGET_MB} MB`,
  );
}
