import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readPlanText } from "../src/plan/readPlanText";
import { XlsxWorkbook } from "../src/xlsx/xlsxWorkbook";
import { sampleLedger } from "./sampleLedger";

/** Writes dist/samples/sample.xlsx: the built-in list, filled in to the middle of its year. */
async function main(): Promise<void> {
  const root = path.resolve(import.meta.dirname, "..");
  const folder = path.join(root, "dist/samples");
  const [seed = ""] = readdirSync(path.join(root, "seeds")).filter((name) => name.endsWith(".txt"));
  const plan = readPlanText(readFileSync(path.join(root, "seeds", seed), "utf8"));
  const workbook = XlsxWorkbook.empty();
  const { mistakes } = await sampleLedger(workbook, plan, plan.year ?? new Date().getFullYear());
  mkdirSync(folder, { recursive: true });
  const bytes = await workbook.toBytes();
  writeFileSync(path.join(folder, "sample.xlsx"), bytes);
  process.stdout.write(
    `dist/samples/sample.xlsx: ${plan.projects.length} projects, ${mistakes.length} mistakes, ${bytes.length} bytes\n`,
  );
}

await main();
