import { restorePlan } from "../../src/app/restorePlan";
import { findingSentence } from "../../src/i18n/findings";
import type { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import {
  fillCorrectly,
  judged,
  list,
  newLedger,
  officialPlan,
  target,
  typeInto,
} from "./filledLedger";

let workbook: XlsxWorkbook;
beforeEach(async () => {
  workbook = await newLedger(officialPlan());
  await fillCorrectly(workbook);
});

const told = async () =>
  (await judged(workbook)).findings.map((finding) => [
    `${finding.severity} ${finding.code} ${finding.place.sheet}!${finding.place.cell}`,
    findingSentence(finding, "zh-CN"),
  ]);

const share = (id: string, content: string | number | null) => ({
  ...target(id, "share"),
  content,
});

const formulas = async () => {
  const { sheets } = await workbook.read({ formulas: ["清单", "指标"] });
  return sheets.map((sheet) => sheet.formulas ?? []);
};

it("names the cells in which something was typed over the formula, and puts it back", async () => {
  const before = await formulas();
  await typeInto(workbook, [share("1.1", 1), { ...list(5, "investedShare"), content: "98%" }]);
  expect(await told()).toEqual([
    [
      "warning PLAN_EDITED 清单!H10",
      "“清单”表第 5 项的“投资完成率”是公式，现被改填为“98%”，不会再随填报自动计算。请恢复公式，不要在这一列填数。",
    ],
    [
      "warning PLAN_EDITED 指标!Q2",
      "“指标”表第 1 项的“完成率”是公式，现被改填为“1”，不会再随填报自动计算。请恢复公式，不要在这一列填数。",
    ],
  ]);
  const { left } = await restorePlan(workbook);
  expect(left).toEqual([]);
  expect(await told()).toEqual([]);
  expect(await formulas()).toEqual(before);
});

it("speaks once of a column that was pasted as values, and puts all of it back", async () => {
  const before = await formulas();
  await typeInto(
    workbook,
    ["1.1", "1.2", "1.3", "5.3"].map((id) => share(id, 1)),
  );
  expect(await told()).toEqual([
    [
      "warning PLAN_EDITED 指标!Q2",
      "“指标”表的“完成率”列有 4 格的公式被数值覆盖（如粘贴成了数值），不会再随填报自动计算。请恢复公式。",
    ],
  ]);
  await restorePlan(workbook);
  expect(await formulas()).toEqual(before);
});

it.each([
  ["a cell that was emptied", share("1.1", null)],
  ["a cell of blanks", share("1.1", " ")],
  ["a milestone, which has no formula", { ...target("2.m1", "share"), content: 1 }],
])("says nothing of %s", async (_, entry) => {
  await typeInto(workbook, [entry]);
  expect(await told()).toEqual([]);
});

it("finds the formula's columns where they stand after one was inserted", async () => {
  const { sheets } = await workbook.read({ sheets: ["清单"] });
  const rows = sheets[0]?.cells ?? [];
  const moved = rows.map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
  await workbook.write({
    blocks: moved.slice(2).map((row, index) => ({
      sheet: "清单",
      row: index + 2,
      column: 0,
      values: [Array.from({ length: 15 }, (_, at) => (row[at] ?? null) as string | number | null)],
    })),
  });
  await typeInto(workbook, [{ ...list(5, "investedShare"), content: 0.98 }]);
  await restorePlan(workbook);
  const [listed] = await formulas();
  expect(listed?.[9]?.[8]).toBe('=IF(AND(ISNUMBER(H10),ISNUMBER(E10)),IF(E10>0,H10/E10,""),"")');
});

it("knows the row of a section in which a number stands", async () => {
  await workbook.write({ blocks: [{ sheet: "清单", row: 3, column: 6, values: [[3.2]] }] });
  expect(await told()).toEqual([]);
});
