import { judgeLedger } from "../../src/app/judgeLedger";
import { openLedger } from "../../src/app/openLedger";
import type { Workbook } from "../../src/app/workbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import type { Grids } from "./damagedGrids";
import { AS_OF, fillCorrectly, newLedger, officialPlan } from "./filledLedger";
import { rearranged } from "./rearranged";

let correct: XlsxWorkbook;

beforeAll(async () => {
  correct = await newLedger(officialPlan());
  await fillCorrectly(correct);
});

const judged = async (workbook: Workbook) => {
  const { ledger } = await openLedger(workbook);
  return judgeLedger(ledger, { today: AS_OF, asOf: AS_OF });
};

const rowsOf = (grids: Grids, name: string) => grids.get(name) ?? [];

/** What other software and hurried hands do to a ledger, and what must be found: code and place. */
const ROUGH: readonly (readonly [string, (grids: Grids) => void, readonly string[]])[] = [
  [
    "5,000 blank rows below",
    (grids) => rowsOf(grids, "清单").push(...Array.from({ length: 5000 }, () => [])),
    [],
  ],
  ["three rows above the title", (grids) => rowsOf(grids, "清单").unshift([], ["送审稿"], []), []],
  [
    "line breaks and spaces in the headers",
    (grids) => {
      const rows = rowsOf(grids, "清单");
      rows[2] = (rows[2] ?? []).map(
        (header) => `${String(header).slice(0, 2)}\n ${String(header).slice(2)}`,
      );
    },
    [],
  ],
  [
    "a second header row",
    (grids) => {
      const rows = rowsOf(grids, "清单");
      rows.splice(20, 0, [...(rows[2] ?? [])]);
    },
    ["ROW_ADDED 清单!A21"],
  ],
  [
    "full-width digits for 序号, line ends of another system",
    (grids) => {
      for (const row of rowsOf(grids, "清单")) {
        if (row[0] === 5) row[0] = "５";
        if (typeof row[5] === "string") row[5] = row[5].replaceAll("\n", "\r\n");
      }
    },
    [],
  ],
  [
    "an error value in the progress cell",
    (grids) => {
      const row = rowsOf(grids, "指标")[1];
      if (row) row[15] = "#REF!";
    },
    ["NOT_A_NUMBER 指标!P2"],
  ],
  [
    "a cell as full as a cell can be",
    (grids) => {
      const row = rowsOf(grids, "清单")[4];
      if (row) row[8] = "进展".repeat(16_000);
    },
    [],
  ],
  [
    "numbers that became text",
    (grids) => {
      for (const row of rowsOf(grids, "指标").slice(1)) {
        if (typeof row[1] === "number") row[1] = String(row[1]);
        if (typeof row[7] === "number") row[7] = String(row[7]);
      }
    },
    [],
  ],
  [
    "deadlines that became text",
    (grids) => {
      for (const row of rowsOf(grids, "指标").slice(1))
        if (row[10] === 44926) row[10] = "2022年12月31日";
    },
    [],
  ],
  [
    "relations typed with the signs of a keyboard",
    (grids) => {
      for (const row of rowsOf(grids, "指标").slice(1)) {
        if (row[6] === "≥") row[6] = ">=";
        if (row[6] === "=") row[6] = "＝";
      }
    },
    [],
  ],
  [
    "deadlines as months",
    (grids) => {
      for (const row of rowsOf(grids, "指标").slice(1))
        if (row[10] === 44926) row[10] = "2022年12月底";
    },
    [],
  ],
  ["the settings are gone", (grids) => grids.delete("参数"), ["SHEET_MISSING 参数"]],
  ["_底本 is gone", (grids) => grids.delete("_底本"), ["SHEET_MISSING _底本"]],
];

it.each(ROUGH)("%s", async (_, change, expected) => {
  const { findings, statuses } = await judged(await rearranged(correct, change));
  expect(
    findings.map(
      ({ code, place: { sheet, cell } }) => `${code} ${cell === null ? sheet : `${sheet}!${cell}`}`,
    ),
  ).toEqual(expected);
  expect(statuses).toHaveLength(151);
});

it("hidden rows are judged like the others", async () => {
  const { statuses } = await judged(await XlsxWorkbook.openForReading(await correct.toBytes()));
  expect(statuses).toHaveLength(151);
});
