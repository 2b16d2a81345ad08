import { fillMidYear } from "../../samples/fillMidYear";
import { markAsSample } from "../../samples/markAsSample";
import { midYear, sampleLedger } from "../../samples/sampleLedger";
import { loadTemplate } from "../../src/app/loadTemplate";
import type { Plan, Project } from "../../src/plan/plan";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { officialPlan } from "../app/filledLedger";

export const PLAN_YEAR = 2022;

/** The sample of `npm start`: the built-in list filled in, with its mistakes. */
export async function sampleWorkbook(): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.empty();
  await sampleLedger(workbook, officialPlan(), PLAN_YEAR);
  return workbook;
}

/** The built-in list filled in as it should be: the check finds nothing. */
export async function faultlessWorkbook(): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.empty();
  await loadTemplate(workbook, officialPlan(), { planYear: PLAN_YEAR });
  await fillMidYear(workbook, midYear(PLAN_YEAR));
  await markAsSample(workbook, midYear(PLAN_YEAR));
  return workbook;
}

/** The projects of the built-in list over and over, numbered on, filled in to mid-year. */
export async function longWorkbook(projects: number): Promise<XlsxWorkbook> {
  const plan = officialPlan();
  const repeated = Array.from({ length: projects }, (_, index): Project => {
    const project = plan.projects[index % plan.projects.length] as Project;
    return { ...project, no: index + 1, title: `${project.title}（${index + 1}）` };
  });
  const long: Plan = {
    ...plan,
    projects: [...repeated].sort((one, other) => sectionOf(plan, one) - sectionOf(plan, other)),
  };
  const workbook = XlsxWorkbook.empty();
  await loadTemplate(workbook, long, { planYear: PLAN_YEAR });
  await fillMidYear(workbook, midYear(PLAN_YEAR));
  await markAsSample(workbook, midYear(PLAN_YEAR));
  return workbook;
}

const sectionOf = ({ sections }: Plan, { section }: Project): number =>
  sections.findIndex(({ name }) => name === section);
