import { loadTemplate } from "../../app/loadTemplate";
import { readList } from "../../intake/readList";
import { dateParts } from "../../schedule/civilDate";
import { XlsxWorkbook } from "../../xlsx/xlsxWorkbook";
import type { Context } from "../context";
import { yearOption } from "../options";
import { readInput } from "../readInput";
import { checkOutput, writeOutput } from "../writeOutput";

export interface TemplateOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly year?: string;
}

/** `template [list] -o book.xlsx`: a list as a working ledger; without a list, the built-in one. */
export async function templateCommand(
  list: string | undefined,
  { output, force = false, year }: TemplateOptions,
  { io, note }: Context,
): Promise<number> {
  const source = list ?? io.builtInList;
  const stated = yearOption(year);
  await checkOutput(output, { force, inputs: [source] });
  const read = await readList(await readInput(source, io), source);
  const plan = stated === null ? read : { ...read, year: stated };
  const planYear = plan.year ?? dateParts(io.today()).year;
  const workbook = XlsxWorkbook.empty();
  const result = await loadTemplate(workbook, plan, { planYear });
  if (result.status !== "loaded") throw new Error("an empty workbook has no sheets in the way");
  await writeOutput(output, await workbook.toBytes());
  if (plan.year === null) note("YEAR_ASSUMED", { year: planYear });
  note("TEMPLATE_WRITTEN", {
    file: output,
    projects: result.projects,
    targets: result.targets,
    milestones: result.milestones,
    ...(result.toConfirm > 0 ? { toConfirm: result.toConfirm } : {}),
  });
  return 0;
}
