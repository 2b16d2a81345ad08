import { Decimal } from "decimal.js";

import { buildPivots } from "../../src/app/buildPivots";
import { loadTemplate } from "../../src/app/loadTemplate";
import { loadIntoBook } from "../../src/host/files/book/loadIntoBook";
import { readWorkbook } from "../../src/host/files/readWorkbook";
import { toSnapshot } from "../../src/host/files/toSnapshot";
import { openHeadlessWorkbook } from "../../src/host/model/headless/openHeadlessWorkbook";
import { hostModelOf } from "../../src/host/model/hostModel";
import { type NodeClient, startNodeClient } from "../../src/host/protocol/nodeClient";
import type { Plan } from "../../src/plan/plan";
import type { CivilDate } from "../../src/schedule/civilDate";
import { ArchiveParts } from "../../src/xlsx/archive/archiveParts";
import { XlsxPivotWorkbook } from "../../src/xlsx/pivot/xlsxPivotWorkbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { planOf, project } from "../investment/samplePlan";

const PROJECTS = 2_000;
const UNITS = 45;
const SECTIONS = ["一、教育", "二、卫生", "三、住房", "四、交通", "五、文化", "六、环境"];

/** A small generator with a fixed seed. */
const randomNumbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

/** A list of one to three leads a project, money of up to four places, some of it blank or without a lead. */
function generated(): Plan {
  const random = randomNumbers(2022);
  const whole = (below: number): number => Math.floor(random() * below);
  const projects = Array.from({ length: PROJECTS }, (_, index) => {
    const leads = Array.from({ length: index % 50 === 7 ? 0 : 1 + whole(3) }, () => whole(UNITS));
    const money = new Decimal(whole(900_000)).div(10_000).toString();
    return project(
      index + 1,
      index % 9 === 4 ? "" : money,
      [...new Set(leads)].map((unit) => `市${String(unit).padStart(2, "0")}局`),
      { section: SECTIONS[Math.floor((index * SECTIONS.length) / PROJECTS)] ?? null },
    );
  });
  const sections = SECTIONS.map((name, index) => ({ no: index + 1, name }));
  return { title: "2022年民生实事清单", year: 2022, sections, warnings: [], ...planOf(projects) };
}

type Sums = Record<string, number>;
const exact = (number: unknown): number =>
  new Decimal(Number(number)).toDecimalPlaces(6).toNumber();

/** Sums of the records in the pivot's cache, read without any of our own code for pivots. */
async function cacheSums(file: Uint8Array, caption: string): Promise<Sums> {
  const parts = ArchiveParts.open(file);
  const definition = (await parts.read("xl/pivotCache/pivotCacheDefinition1.xml")) ?? "";
  const records = (await parts.read("xl/pivotCache/pivotCacheRecords1.xml")) ?? "";
  const fields = [...definition.matchAll(/<cacheField name="([^"]*)".*?<\/cacheField>/g)].map(
    ([xml, name]) => ({
      name,
      items: [...xml.matchAll(/<s v="([^"]*)"/g)].map(([, item]) => item),
    }),
  );
  const at = (name: string): number => fields.findIndex((field) => field.name === name);
  const sums = new Map<string, Decimal>();
  for (const [, record = ""] of records.matchAll(/<r>(.*?)<\/r>/g)) {
    const values = [...record.matchAll(/<(\w)(?: v="([^"]*)")?\/>/g)].map(
      ([, kind, value], index) => (kind === "x" ? fields[index]?.items[Number(value)] : value),
    );
    if (values[at("角色")] !== "牵头" || values[at(caption)] === undefined) continue;
    const unit = String(values[at("单位")]);
    sums.set(unit, (sums.get(unit) ?? new Decimal(0)).plus(values[at(caption)] ?? 0));
  }
  return Object.fromEntries([...sums].map(([unit, sum]) => [unit, sum.toNumber()]));
}

/** The file in the host, behind the real client library. */
async function inHost(bytes: Uint8Array): Promise<NodeClient> {
  const file = await readWorkbook(bytes);
  const id = (index: number): string => `{0000000${index}-0001-0000-0000-000000000000}`;
  const workbook = openHeadlessWorkbook(toSnapshot(file, "book.xlsx", id));
  loadIntoBook(workbook.$book, file);
  return startNodeClient(hostModelOf(workbook));
}

it("our summary, the file's cells and cache, and the host's pivot and formulas agree on 2,000 projects", async () => {
  const ledger = XlsxWorkbook.empty();
  await loadTemplate(ledger, generated(), { planYear: 2022 });
  const book = await XlsxPivotWorkbook.open(await ledger.toBytes());
  const report = await buildPivots(book, { today: "2022-06-30" as CivilDate, rule: "equal" });
  const bytes = await book.toBytes();

  const ours: Sums = Object.fromEntries(
    report.summary.rows.map(({ key, planned }) => [key, Number(planned)]),
  );
  const units = Object.keys(ours);
  expect(units).toHaveLength(UNITS);
  const total = Number(report.summary.total);
  const { planTotal, withoutUnitTotal } = report.reconciliation;
  expect(new Decimal(planTotal).minus(withoutUnitTotal).toNumber()).toBe(total);

  expect(await cacheSums(bytes, "当年投资·均摊")).toEqual(ours);

  const { sheets } = await (await XlsxWorkbook.open(bytes)).read({ sheets: ["投资透视"] });
  const drawn = (name: string): unknown =>
    sheets[0]?.cells.find((row) => row[6] === name)?.[7 + 2 * SECTIONS.length];
  expect(Object.fromEntries(units.map((unit) => [unit, drawn(unit)]))).toEqual(ours);
  expect(drawn("总计")).toBe(total);

  const client = await inHost(bytes);
  const host = await client.run(async (context) => {
    const { worksheets } = context.workbook;
    const pivot = worksheets.getItem("投资透视").pivotTables.getItem("投资透视表");
    const { fields } = pivot.filterHierarchies.getItem("角色");
    fields.getItem("角色").applyFilter({ manualFilter: { selectedItems: ["牵头"] } });
    const range = pivot.layout.getRange().load("values");
    const summary = worksheets
      .getItem("投资透视")
      .getRange(`A8:B${8 + UNITS}`)
      .load("values");
    await context.sync();
    return { pivot: range.values, summary: summary.values };
  });
  const inPivot = Object.fromEntries(host.pivot.map((row) => [row[0], exact(row.at(-2))]));
  expect(Object.fromEntries(units.map((unit) => [unit, inPivot[unit]]))).toEqual(ours);
  expect(exact(host.pivot.at(-1)?.at(-2))).toBe(total);

  const inFormulas = Object.fromEntries(host.summary.map((row) => [row[0], exact(row[1])]));
  expect(inFormulas).toEqual({ ...ours, 合计: total });
}, 60_000);
