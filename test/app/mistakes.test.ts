import { cellIndex } from "../../src/app/cellIndex";
import { judgeLedger } from "../../src/app/judgeLedger";
import { openLedger } from "../../src/app/openLedger";
import { findingSentence } from "../../src/i18n/findings";
import { cellAddress } from "../../src/ledger/a1";
import { FINDING_CODES } from "../../src/progress/finding";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { AS_OF, fillCorrectly, newLedger, officialPlan, typeInto } from "./filledLedger";
import { MISTAKES } from "./mistakes";
import { DAMAGES } from "./damages";

let correct: Uint8Array;

beforeAll(async () => {
  const workbook = await newLedger(officialPlan());
  await fillCorrectly(workbook);
  correct = await workbook.toBytes();
});

const judged = async (workbook: XlsxWorkbook) => {
  const { ledger } = await openLedger(workbook);
  return { ledger, ...judgeLedger(ledger, { today: AS_OF, asOf: AS_OF }) };
};

it("a ledger that is filled in correctly gives no finding at all", async () => {
  const { findings, statuses } = await judged(await XlsxWorkbook.open(correct));
  expect(findings).toEqual([]);
  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(["已达标"]));
});

it.each(MISTAKES.map((mistake) => [mistake.what, mistake] as const))("%s", async (_, mistake) => {
  const workbook = await XlsxWorkbook.open(correct);
  await typeInto(workbook, mistake.entries);
  const { ledger, findings } = await judged(workbook);
  const spot = cellIndex(ledger).locate(mistake.at);
  const place = spot && { sheet: spot.sheet, cell: cellAddress(spot.row, spot.column) };
  const found = findings.filter(({ code }) => code === mistake.code);
  expect(found.map((finding) => finding.place)).toEqual([place]);
  const [finding] = found;
  expect(finding?.severity).toBe(mistake.severity ?? "error");
  expect(finding?.suggestion ?? null).toBe(mistake.suggestion);
  expect(finding && findingSentence(finding, "zh-CN")).toContain(mistake.says);
  const others = findings.filter(
    ({ code, severity }) => code !== mistake.code && severity === "error",
  );
  expect(others).toEqual([]);
});

it("every code of the table has its mistake", () => {
  const shown = new Set<string>([...MISTAKES, ...DAMAGES].map(({ code }) => code));
  // The list's own sums have their tests in test/progress: the official list adds up.
  shown.add("PLAN_ARITHMETIC");
  expect(Object.keys(FINDING_CODES).filter((code) => !shown.has(code))).toEqual([]);
});
