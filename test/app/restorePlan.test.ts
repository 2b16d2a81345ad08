import { openLedger } from "../../src/app/openLedger";
import { restorePlan } from "../../src/app/restorePlan";
import type { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { fillCorrectly, list, newLedger, officialPlan, target, typeInto } from "./filledLedger";

let workbook: XlsxWorkbook;
beforeEach(async () => {
  workbook = await newLedger(officialPlan());
  await fillCorrectly(workbook);
});

const damage = async () => (await openLedger(workbook)).ledger.findings.map(({ code }) => code);
const listCells = async () => (await workbook.read({ sheets: ["清单"] })).sheets[0]?.cells ?? [];

it("puts edited plan cells and renamed headers back", async () => {
  const before = await workbook.read({});
  await typeInto(workbook, [
    { ...list(5, "content"), content: "新建学校 91 所。" },
    { ...list(5, "investment"), content: 6.12 },
    { ...target("14.m1", "due"), content: 44926 },
    { ...target("1.1", "value"), content: 8 },
  ]);
  await workbook.write({ blocks: [{ sheet: "指标", row: 0, column: 15, values: [["本期"]] }] });
  const { restored, left } = await restorePlan(workbook);
  expect(restored.map(({ code }) => code).sort()).toEqual([
    "COLUMN_MISSING",
    "PLAN_EDITED",
    "PLAN_EDITED",
    "PLAN_EDITED",
    "PLAN_EDITED",
  ]);
  expect(left).toEqual([]);
  expect(await workbook.read({})).toEqual(before);
});

it("puts deleted rows back where they belong, without the entries that were lost with them", async () => {
  const official = (await listCells()).map((row) => row.slice(0, 6));
  await workbook.write({
    deleteRows: [
      { sheet: "清单", row: 9, count: 2 },
      { sheet: "指标", row: 1, count: 1 },
      { sheet: "指标", row: 149, count: 1 },
    ],
  });
  expect((await damage()).sort()).toEqual([
    "ROW_MISSING",
    "ROW_MISSING",
    "ROW_MISSING",
    "ROW_MISSING",
  ]);
  await restorePlan(workbook);
  expect(await damage()).toEqual([]);
  expect((await listCells()).map((row) => row.slice(0, 6))).toEqual(official);
  const { targets } = (await openLedger(workbook)).ledger;
  expect(targets?.sheet.tables[0]?.area.rows).toBe(152);
  expect(targets?.match.rowOf.get("1.1")?.cell("current")).toBeNull();
  expect(targets?.match.rowOf.get("1.2")?.cell("current")).toBe(3);
});

it("puts the row of a section back above its first project, which was lost with it", async () => {
  const official = (await listCells()).map((row) => row.slice(0, 6));
  await workbook.write({ deleteRows: [{ sheet: "清单", row: 3, count: 2 }] });
  expect(await damage()).toEqual(["ROW_MISSING", "ROW_MISSING"]);
  await restorePlan(workbook);
  expect(await damage()).toEqual([]);
  expect((await listCells()).map((row) => row.slice(0, 6))).toEqual(official);
});

it("leaves rows that stand twice to a person", async () => {
  const row = (await listCells())[9] ?? [];
  await workbook.write({
    insertRows: [{ sheet: "清单", row: 12, count: 1 }],
    blocks: [{ sheet: "清单", row: 12, column: 0, values: [row.slice(0, 6) as string[]] }],
  });
  const { restored, left } = await restorePlan(workbook);
  expect(restored).toEqual([]);
  expect(left.map(({ code }) => code)).toEqual(["ROW_DUPLICATED"]);
});

it("puts title, unit note and settings back where they stood", async () => {
  const officialCells = async () =>
    (await listCells()).map((row) => row.slice(0, 6).filter((cell) => cell !== null));
  const official = await officialCells();
  const settingCells = async () =>
    (await workbook.read({ sheets: ["参数"] })).sheets[0]?.cells.map((row) => row.slice(0, 3));
  const settings = await settingCells();
  await workbook.write({
    deleteRows: [
      { sheet: "清单", row: 0, count: 2 },
      { sheet: "参数", row: 3, count: 2 },
    ],
  });
  expect(await damage()).toEqual(["ROW_MISSING", "ROW_MISSING", "ROW_MISSING", "ROW_MISSING"]);
  await restorePlan(workbook);
  expect(await damage()).toEqual([]);
  expect(await officialCells()).toEqual(official);
  expect(await settingCells()).toEqual(settings);
});

it("fills a row that was emptied instead of inserting another", async () => {
  const official = (await listCells()).map((row) => row.slice(0, 6));
  const blank = (count: number) => Array.from({ length: count }, () => null);
  await workbook.write({
    blocks: [
      { sheet: "清单", row: 9, column: 0, values: [blank(14), blank(14)] },
      { sheet: "指标", row: 1, column: 0, values: [blank(21)] },
    ],
    deleteRows: [{ sheet: "清单", row: 20, count: 1 }],
  });
  expect(await damage()).toEqual(["ROW_MISSING", "ROW_MISSING", "ROW_MISSING", "ROW_MISSING"]);
  await restorePlan(workbook);
  expect(await damage()).toEqual([]);
  expect((await listCells()).map((row) => row.slice(0, 6))).toEqual(official);
  const { targets } = (await openLedger(workbook)).ledger;
  expect(targets?.sheet.tables[0]?.area.rows).toBe(152);
  expect(targets?.match.rowOf.get("1.1")?.row).toBe(1);
});
