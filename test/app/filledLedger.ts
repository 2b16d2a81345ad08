import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellIndex, type CellIdentity } from "../../src/app/cellIndex";
import { judgeLedger } from "../../src/app/judgeLedger";
import { loadTemplate } from "../../src/app/loadTemplate";
import { openLedger } from "../../src/app/openLedger";
import type { Workbook } from "../../src/app/workbook";
import { cellAddress } from "../../src/ledger/a1";
import { LIST_COLUMNS, TARGET_COLUMNS } from "../../src/ledger/columns";
import type { CellContent } from "../../src/ledger/sheetSpec";
import { SHEETS } from "../../src/ledger/sheets";
import type { Plan } from "../../src/plan/plan";
import { readPlanText } from "../../src/plan/readPlanText";
import type { CivilDate } from "../../src/schedule/civilDate";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";

// Whole workbooks are written and read here; a loaded machine takes its time.
jest.setTimeout(60_000);

export const AS_OF = "2022-09-30" as CivilDate;
/** 2022-09-28 */
const REPORTED_ON = 44832;

/** The official list as issued. */
export const officialPlan = (): Plan =>
  readPlanText(readFileSync(join(__dirname, "../../seeds/000_86fd6de74efdd557.txt"), "utf8"));

/** A fresh ledger of a list, in memory. */
export async function newLedger(plan: Plan): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.empty();
  await loadTemplate(workbook, plan, { planYear: 2022 });
  return workbook;
}

export type Entry = CellIdentity & { readonly content: CellContent };

/** Types into cells as a person does: the cells are named by what they are. */
export async function typeInto(workbook: Workbook, entries: readonly Entry[]): Promise<void> {
  const { ledger } = await openLedger(workbook);
  const index = cellIndex(ledger);
  await workbook.write({
    blocks: entries.map((entry) => {
      const spot = index.locate(entry);
      if (!spot) throw new Error(`no cell ${JSON.stringify(entry)}`);
      return { sheet: spot.sheet, row: spot.row, column: spot.column, values: [[entry.content]] };
    }),
  });
}

/** The address of a cell: "指标!P7". */
export async function addressOf(workbook: Workbook, identity: CellIdentity): Promise<string> {
  const { ledger } = await openLedger(workbook);
  const spot = cellIndex(ledger).locate(identity);
  if (!spot) throw new Error(`no cell ${JSON.stringify(identity)}`);
  return `${spot.sheet}!${cellAddress(spot.row, spot.column)}`;
}

export const list = (no: number, column: keyof typeof LIST_COLUMNS): CellIdentity => ({
  sheet: SHEETS.list,
  key: String(no),
  column: LIST_COLUMNS[column].header,
});

export const target = (id: string, column: keyof typeof TARGET_COLUMNS): CellIdentity => ({
  sheet: SHEETS.targets,
  key: id,
  column: TARGET_COLUMNS[column].header,
});

/** What a diligent clerk reports: everything reached, with evidence, a narrative and a date. */
export async function fillCorrectly(workbook: Workbook): Promise<void> {
  const { records } = (await openLedger(workbook)).ledger;
  const projects = records.projects.flatMap(({ no, investment }): Entry[] => [
    ...(investment === null ? [] : [{ ...list(no, "invested"), content: Number(investment) }]),
    { ...list(no, "narrative"), content: "各项工作按计划推进，情况良好。" },
    { ...list(no, "problems"), content: "无" },
    { ...list(no, "nextSteps"), content: "继续推进。" },
    { ...list(no, "reporter"), content: "张三" },
    { ...list(no, "reportedOn"), content: REPORTED_ON },
  ]);
  const promises = [...records.targets, ...records.milestones].flatMap((record): Entry[] => [
    {
      ...target(record.id, "current"),
      content: "value" in record ? record.value : "已完成",
    },
    { ...target(record.id, "evidence"), content: "市政府网站公告、现场照片" },
    { ...target(record.id, "confirmed"), content: "是" },
  ]);
  await typeInto(workbook, [...projects, ...promises]);
}

/** A ledger as it reads, and what is said of it on the day it is filled in for. */
export const judged = async (workbook: Workbook) => {
  const { ledger } = await openLedger(workbook);
  return { ledger, ...judgeLedger(ledger, { today: AS_OF, asOf: AS_OF }) };
};
