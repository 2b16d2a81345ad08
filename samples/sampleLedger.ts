import { loadTemplate } from "../src/app/loadTemplate";
import type { Workbook } from "../src/app/workbook";
import type { Plan } from "../src/plan/plan";
import { civilDate, type CivilDate } from "../src/schedule/civilDate";
import { applyMistakes, type AppliedMistake } from "./applyMistakes";
import { fillMidYear } from "./fillMidYear";
import { markAsSample } from "./markAsSample";

/** A sample and the mistakes that were put into it. */
export interface Sample {
  readonly asOf: CivilDate;
  readonly mistakes: readonly AppliedMistake[];
}

/** The middle of a plan year: the end of July, when half-year reports are in. */
export const midYear = (planYear: number): CivilDate => civilDate(planYear, 7, 31) as CivilDate;

/** Lays a list out in an empty workbook, fills it in to the middle of its year and puts mistakes in. */
export async function sampleLedger(
  workbook: Workbook,
  plan: Plan,
  planYear: number,
): Promise<Sample> {
  const asOf = midYear(planYear);
  await loadTemplate(workbook, plan, { planYear });
  await fillMidYear(workbook, asOf);
  await markAsSample(workbook, asOf);
  return { asOf, mistakes: await applyMistakes(workbook, asOf) };
}
