import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyMistakes } from "../../samples/applyMistakes";
import { fillMidYear } from "../../samples/fillMidYear";
import { SAMPLE_TITLE } from "../../samples/markAsSample";
import { SAMPLE_MISTAKES } from "../../samples/mistakes";
import { midYear, sampleLedger } from "../../samples/sampleLedger";
import { cellIndex } from "../../src/app/cellIndex";
import { judgeLedger } from "../../src/app/judgeLedger";
import { listOverdue } from "../../src/app/listOverdue";
import { loadTemplate } from "../../src/app/loadTemplate";
import { openLedger } from "../../src/app/openLedger";
import { countStatuses } from "../../src/app/readOverview";
import { cellAddress } from "../../src/ledger/a1";
import type { Plan } from "../../src/plan/plan";
import { FINDING_CODES } from "../../src/progress/finding";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { officialPlan } from "../app/filledLedger";

const AS_OF = midYear(2022);

const judged = async (workbook: XlsxWorkbook, asOf = AS_OF) => {
  const { ledger } = await openLedger(workbook);
  return { ledger, ...judgeLedger(ledger, { today: asOf, asOf }) };
};

const filled = async (plan: Plan, planYear: number): Promise<XlsxWorkbook> => {
  const workbook = XlsxWorkbook.empty();
  await loadTemplate(workbook, plan, { planYear });
  await fillMidYear(workbook, midYear(planYear));
  return workbook;
};

/** A list out of the texts of other cities, each of them a project with money. */
const otherCities = (file: string): Plan => {
  const lines = readFileSync(join(__dirname, "../targets/heldout", file), "utf8")
    .trim()
    .split("\n");
  return {
    ...officialPlan(),
    title: "2023年民生实事项目清单",
    year: 2023,
    sections: [],
    projects: lines.map((line, index) => ({
      no: index + 1,
      section: null,
      title: `项目${index + 1}`,
      content: (JSON.parse(line) as { text: string }).text,
      investment: { kind: "amount", value: "12.5", text: "12.5" },
      leads: ["市发改委"],
      supports: [],
      row: index + 4,
    })),
  };
};

describe("the built-in list, filled in to the end of July", () => {
  it("holds nothing that the check objects to", async () => {
    const { findings } = await judged(await filled(officialPlan(), 2022));
    expect(findings).toEqual([]);
  });

  it("shows a year like many: most is in good time, some is behind, some is overdue", async () => {
    const { statuses } = await judged(await filled(officialPlan(), 2022));
    const { 已达标, 正常, 滞后, 超期, 待确认, 未报 } = countStatuses(statuses);
    expect((已达标 + 正常) / statuses.length).toBeGreaterThan(0.8);
    expect(滞后).toBeGreaterThan(5);
    expect(超期).toBeGreaterThan(0);
    expect({ 待确认, 未报 }).toEqual({ 待确认: 2, 未报: 0 });
  });

  it("is the same every time", async () => {
    const [one, other] = await Promise.all([
      filled(officialPlan(), 2022),
      filled(officialPlan(), 2022),
    ]);
    expect(await one.read({})).toEqual(await other.read({}));
  });
});

it.each(["dev.jsonl", "blind.jsonl"])(
  "lists of other cities (%s) are filled in without an error too",
  async (file) => {
    const { findings } = await judged(await filled(otherCities(file), 2023), midYear(2023));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  },
);

describe("the sample", () => {
  it("holds every mistake, each found in its cell, and nothing else", async () => {
    const workbook = XlsxWorkbook.empty();
    const { mistakes } = await sampleLedger(workbook, officialPlan(), 2022);
    const { ledger, findings } = await judged(workbook);
    const index = cellIndex(ledger);
    const expected = mistakes.map(({ code, at }) => {
      const spot = index.locate(at);
      return `${code} ${spot && `${spot.sheet}!${cellAddress(spot.row, spot.column)}`}`;
    });
    const found = findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(mistakes.map(({ what }) => what)).toEqual(SAMPLE_MISTAKES.map(({ what }) => what));
    expect(new Set(mistakes.map(({ projectNo }) => projectNo)).size).toBe(mistakes.length);
  });

  it("shows every code that is neither damage to the structure nor a remark on the list itself", () => {
    const shown = new Set(SAMPLE_MISTAKES.map(({ code }) => code));
    const others = Object.keys(FINDING_CODES).filter((code) => !shown.has(code as never));
    expect(others).toEqual([
      "MISPLACED",
      "ROW_MISSING",
      "ROW_DUPLICATED",
      "ROW_ADDED",
      "COLUMN_MISSING",
      "SHEET_MISSING",
      "PLAN_ARITHMETIC",
    ]);
  });

  it("says on the list that it is one, and states its date", async () => {
    const workbook = await XlsxWorkbook.open(await sampleBytes());
    const { sheets } = await workbook.read({});
    const cells = new Map(sheets.map(({ name, cells }) => [name, cells]));
    expect(cells.get("清单")?.[0]).toContain(SAMPLE_TITLE);
    expect(cells.get("参数")?.flat()).toContain("示例数据");
    const { asOf, items } = await listOverdue(workbook, { today: AS_OF });
    expect(asOf).toBe("2022-07-31");
    expect(items.map(({ state }) => state)).toEqual(
      expect.arrayContaining(["超期", "滞后", "未报"]),
    );
  });
});

it("a mistake that no project can hold is left out", async () => {
  const workbook = await filled(otherCities("blind.jsonl"), 2023);
  const impossible = { what: "impossible", code: "FELL" as const, put: () => null };
  expect(await applyMistakes(workbook, midYear(2023), [impossible])).toEqual([]);
});

async function sampleBytes(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.empty();
  await sampleLedger(workbook, officialPlan(), 2022);
  return workbook.toBytes();
}
