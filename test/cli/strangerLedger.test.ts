import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CellContent } from "../../src/ledger/sheetSpec";
import { toExcelSerial } from "../../src/schedule/excelSerial";
import type { CivilDate } from "../../src/schedule/civilDate";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { type Entry, list, target, typeInto } from "../app/filledLedger";
import reports from "./lists/otherCityReports.json";
import { minsheng, temporaryFolder } from "./runIn";

/** The ledger of another city's list, reported on by people, and then with one slip after another. */
const files = temporaryFolder();
const OTHER_CITY = join(__dirname, "lists/otherCity.tsv");

interface Report {
  readonly name: string;
  readonly asOf: string;
  /** 本期累计 by 指标编号. */
  readonly entries: Readonly<Record<string, CellContent>>;
  /** 进展情况 by 序号. */
  readonly narratives: Readonly<Record<string, string>>;
  /** 累计完成投资 by 序号. */
  readonly invested: Readonly<Record<string, number>>;
}
const REPORTS = reports as readonly Report[];

interface Judged {
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet: string;
    readonly targetId: string | null;
    readonly projectNo: number | null;
    readonly message: string;
    readonly suggestion: string | number | null;
  }[];
}

const entriesOf = ({ asOf, entries, narratives, invested }: Report): Entry[] => [
  ...Object.entries(entries).flatMap(([id, content]): Entry[] => [
    { ...target(id, "current"), content },
    { ...target(id, "evidence"), content: "验收报告" },
  ]),
  ...Object.entries(narratives).flatMap(([no, content]): Entry[] => [
    { ...list(Number(no), "narrative"), content },
    { ...list(Number(no), "reportedOn"), content: toExcelSerial(asOf as CivilDate) },
  ]),
  ...Object.entries(invested).map(([no, content]) => ({
    ...list(Number(no), "invested"),
    content,
  })),
];

async function judged(name: string, base: string, entries: readonly Entry[], asOf: string) {
  const workbook = await XlsxWorkbook.open(await readFile(files.path(base)));
  await typeInto(workbook, entries);
  await writeFile(files.path(name), await workbook.toBytes());
  const { code, out } = await minsheng(["check", files.path(name), "--as-of", asOf, "--json"]);
  return { code, ...(JSON.parse(out) as Judged) };
}

beforeAll(async () => {
  expect((await minsheng(["template", OTHER_CITY, "-o", files.path("blank.xlsx")])).code).toBe(0);
});

describe("a correct report gives no finding", () => {
  test.each(REPORTS.map((report) => [report.name, report] as const))("%s", async (_, report) => {
    const { code, findings } = await judged(
      "correct.xlsx",
      "blank.xlsx",
      entriesOf(report),
      report.asOf,
    );
    expect(findings).toEqual([]);
    expect(code).toBe(0);
  });
});

/** What is typed for the year's report, the codes that answer at that row, and the first thing suggested. */
type Slip = readonly [string, CellContent, readonly string[], string | number | null];

const SLIPS: readonly Slip[] = [
  ["5.2", "１５条", ["NOT_A_NUMBER"], 15],
  ["5.2", "1O", ["NOT_A_NUMBER"], 10],
  ["5.2", "14（条）", ["NOT_A_NUMBER"], 14],
  ["5.2", "拾肆条", ["NOT_A_NUMBER"], 14],
  ["5.2", "9+5", ["NOT_A_NUMBER"], 14],
  ["5.2", "100%", ["WRONG_UNIT"], 15],
  ["5.2", "正在推进", ["NOT_A_NUMBER"], null],
  ["1.1", "6.32万", ["NOT_A_NUMBER"], 63200],
  ["1.1", "63，214", ["NOT_A_NUMBER"], 63214],
  ["1.1", 6.3214, ["SCALE_JUMP"], 63214],
  ["1.1", 6321400, ["SCALE_JUMP"], 63214],
  ["1.1", -63214, ["NEGATIVE"], 63214],
  ["2.1", 0.953, ["SCALE_JUMP"], 95.3],
  ["2.1", 105, ["OVER_100_PERCENT"], null],
  ["2.1", "95.3％", ["NOT_A_NUMBER"], 95.3],
  ["4.2", 3240, ["SCALE_JUMP"], 32.4],
  ["5.1", 121350, ["SCALE_JUMP"], 121.35],
  ["5.1", "121.35千米", ["NOT_A_NUMBER"], 121.35],
  ["6.3", "2.1个百分点", ["NOT_A_NUMBER"], 2.1],
  ["7.1", 12.5, ["SCALE_JUMP"], 125000],
  ["7.3", "15.3亿公斤", ["WRONG_UNIT"], 3060000000],
  ["9.1", "103000万元", ["WRONG_UNIT"], 10.3],
  ["9.1", 103000, ["SCALE_JUMP"], 10.3],
  ["9.1", 13, ["OVER_TARGET", "NARRATIVE_DIFFERS"], 10.3],
  ["8.1", 12080, ["NARRATIVE_DIFFERS"], 12008],
  ["1.4", 2100, ["OVER_TARGET", "PART_EXCEEDS_WHOLE", "NARRATIVE_DIFFERS"], 310],
  ["5.m1", "已封顶", ["NOT_A_STATE"], "已完成"],
  ["5.m2", "100%", ["NOT_A_STATE"], "已完成"],
];

describe("a slip is named in its row, with what was meant", () => {
  const year = REPORTS.at(-1);

  beforeAll(async () => {
    const workbook = await XlsxWorkbook.open(await readFile(files.path("blank.xlsx")));
    await typeInto(workbook, year ? entriesOf(year) : []);
    await writeFile(files.path("year.xlsx"), await workbook.toBytes());
  });

  test.each([...SLIPS])("%s: %p", async (id, content, codes, suggestion) => {
    const entry = { ...target(id, "current"), content };
    const { findings } = await judged("slip.xlsx", "year.xlsx", [entry], year?.asOf ?? "");
    const own = findings.filter(({ targetId }) => targetId === id);
    expect(own.map(({ code }) => code).sort()).toEqual([...codes].sort());
    const first = own.find((one) => one.suggestion !== null)?.suggestion ?? null;
    expect(first).toBe(suggestion);
    expect(findings.filter((one) => !own.includes(one))).toEqual([]);
  });

  test.each<[CellContent, string[], number | null]>([
    [3.498, ["INVEST_SCALE"], 34980],
    [349802000, ["INVEST_SCALE"], 34980.2],
    ["3.5亿元", ["WRONG_UNIT"], 35000],
    ["34,980.2", ["NOT_A_NUMBER"], 34980.2],
    [38000, ["INVEST_OVER"], null],
    [-3500, ["NEGATIVE"], 3500],
  ])("累计完成投资 %p", async (content, codes, suggestion) => {
    const entry = { ...list(5, "invested"), content };
    const { findings } = await judged("slip.xlsx", "year.xlsx", [entry], year?.asOf ?? "");
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings[0]?.suggestion).toBe(suggestion);
  });
});
