import { readFile, writeFile } from "node:fs/promises";
import { version } from "../../package.json";
import { minsheng, BUILT_IN_LIST, temporaryFolder } from "./runIn";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { list, target, typeInto, fillCorrectly, type Entry } from "../app/filledLedger";

const files = temporaryFolder();

const json = (text: string): unknown => JSON.parse(text);
const lines = (text: string): unknown[] => text.trimEnd().split("\n").map(json);

async function fillIn(name: string, entries: readonly Entry[], correct = false): Promise<string> {
  const workbook = await XlsxWorkbook.open(await readFile(files.path("ledger.xlsx")));
  if (correct) await fillCorrectly(workbook);
  await typeInto(workbook, entries);
  await writeFile(files.path(name), await workbook.toBytes());
  return files.path(name);
}

beforeAll(async () => {
  const { code, out, err } = await minsheng(["template", "-o", files.path("ledger.xlsx")]);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("60 个项目，105 个指标，46 个节点，其中 2 个指标请先确认");
});

describe("plan", () => {
  it("prints the built-in list as JSON", async () => {
    const { code, out } = await minsheng(["plan", BUILT_IN_LIST, "--json"]);
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({
      title: "2022年全市民生建设重点项目（工作）清单",
      year: 2022,
      unit: "亿元",
      total: 319.962,
      warnings: [{ row: 31, code: "LEAD_MISSING" }],
    });
  });

  it("reads a template back to the same plan", async () => {
    const [ledger, seed] = [
      await minsheng(["plan", files.path("ledger.xlsx"), "--json"]),
      await minsheng(["plan", BUILT_IN_LIST, "--json"]),
    ].map(({ out }) => json(out) as { projects: object[]; sections: object[]; total: number });
    expect(ledger?.projects).toEqual(seed?.projects);
    expect(ledger?.sections).toEqual(seed?.sections);
    expect(ledger?.total).toBe(319.962);
  });

  it("prints a table for people, and its messages on stderr", async () => {
    const { out, err } = await minsheng(["plan", BUILT_IN_LIST]);
    expect(out.split("\n")[0]).toMatch(/^序号 {2}章节 +项目/);
    expect(out.trimEnd().split("\n")).toHaveLength(61);
    expect(err).toContain("60 项，6 章，47 项有投资，合计 319.962 亿元");
  });

  it("reads standard input", async () => {
    const { out } = await minsheng(["plan", "-", "--json"], {
      stdin: await readFile(BUILT_IN_LIST),
    });
    expect(json(out)).toMatchObject({ total: 319.962 });
  });
});

describe("targets and align", () => {
  it("answer each line with one line", async () => {
    const stdin =
      '\uFEFF{"id":"a","planYear":2023,"text":"6月底前新建幼儿园12所。"}\n\n{"id":2,"text":"封顶"}\n';
    const { code, out } = await minsheng(["targets", "-", "--year", "2022"], { stdin });
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      {
        id: "a",
        targets: [
          {
            span: "6月底前新建幼儿园12所",
            relation: "=",
            value: 12,
            valueMax: null,
            unit: "所",
            due: "2023-06-30",
          },
        ],
        milestones: [],
      },
      { id: 2, targets: [] },
    ]);
  });

  it("a line's year may be text, and a line without id is known by its number", async () => {
    const stdin = '\n{"planYear":"2023","text":"6月底前新建幼儿园12所。"}\n';
    const { out } = await minsheng(["targets", "-"], { stdin });
    expect(lines(out)).toMatchObject([{ id: 2, targets: [{ value: 12, due: "2023-06-30" }] }]);
  });

  it("pair what was promised with what was reached", async () => {
    const line = {
      id: "a",
      planYear: 2022,
      target_text: "新建幼儿园12所。",
      progress_text: "已建成幼儿园8所。",
    };
    const { out } = await minsheng(["align", "-"], { stdin: JSON.stringify(line) });
    expect(lines(out)).toMatchObject([
      { id: "a", pairs: [{ target: 12, unit: "所", actual: 8, met: false }] },
    ]);
  });
});

describe("check", () => {
  it("finds nothing wrong in a correct ledger, and exits 0", async () => {
    const book = await fillIn("correct.xlsx", [], true);
    const { code, out } = await minsheng(["check", book, "--as-of", "2022-09-30", "--json"]);
    expect(code).toBe(0);
    const result = json(out) as { statuses: unknown[] };
    expect(result).toMatchObject({
      asOf: "2022-09-30",
      counts: { 已达标: 151, 正常: 0, 滞后: 0, 超期: 0, 未报: 0, 待确认: 0 },
      findings: [],
    });
    expect(result.statuses[0]).toEqual({
      id: "1.1",
      projectNo: 1,
      status: "已达标",
      value: 10,
      target: 10,
      unit: "家",
      due: "2022-12-31",
    });
  });

  it("names code, cell and suggestion of a mistake, and exits 1", async () => {
    const book = await fillIn(
      "wrong.xlsx",
      [{ ...target("1.1", "current"), content: "8家" }],
      true,
    );
    const { code, out } = await minsheng(["check", book, "--json"]);
    expect(code).toBe(1);
    expect((json(out) as { findings: unknown[] }).findings).toEqual([
      {
        code: "NOT_A_NUMBER",
        severity: "error",
        sheet: "指标",
        cell: "P2",
        projectNo: 1,
        targetId: "1.1",
        message: "“省级普惠托育机构”填的是“8家”，不是数字。请只填数，单位“家”不用写；建议填 8。",
        suggestion: 8,
      },
    ]);
  });

  it("speaks English where it is asked to", async () => {
    const { err } = await minsheng(["check", files.path("ledger.xlsx")], { locale: "en-US" });
    expect(err).toContain("As of 2022-09-30: met 0");
  });

  it("never changes the file that it judges", async () => {
    const before = await readFile(files.path("ledger.xlsx"));
    await minsheng(["check", files.path("ledger.xlsx")]);
    await minsheng(["overdue", files.path("ledger.xlsx")]);
    expect((await readFile(files.path("ledger.xlsx"))).equals(before)).toBe(true);
  });
});

describe("overdue", () => {
  it("lists what is late on a date, of one unit", async () => {
    const book = await fillIn(
      "late.xlsx",
      [{ ...target("15.m1", "current"), content: "进行中" }],
      true,
    );
    const { code, out } = await minsheng([
      "overdue",
      book,
      "--as-of",
      "2022-10-31",
      "--unit",
      "市卫健委",
      "--json",
    ]);
    expect(code).toBe(0);
    expect(json(out)).toEqual({
      asOf: "2022-10-31",
      items: [
        {
          id: "15.m1",
          projectNo: 15,
          project: "常州市妇幼保健中心公卫大楼",
          unit: "市卫健委",
          indicator: "上半年开工建设",
          due: "2022-06-30",
          basis: "stated",
          daysOverdue: 123,
          state: "超期",
          value: "进行中",
          target: null,
        },
      ],
    });
  });
});

describe("invest", () => {
  it("sums the list by lead, and a book with what is done", async () => {
    const ofList = await minsheng(["invest", BUILT_IN_LIST, "--rule", "first", "--json"]);
    expect(json(ofList.out)).toMatchObject({
      by: "lead",
      rule: "first",
      total: 319.892,
      planTotal: 319.962,
      difference: 0.07,
      withoutUnit: [31],
    });
    const book = await fillIn("done.xlsx", [{ ...list(5, "invested"), content: 30.5 }]);
    const ofBook = await minsheng(["invest", book, "--by", "section", "--json"]);
    expect(json(ofBook.out)).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ key: "二、常有优学", done: 30.5 })]),
      total: 319.962,
    });
  });
});

describe("help", () => {
  it("speaks Chinese and English", async () => {
    const { code, out } = await minsheng(["--help"]);
    expect(code).toBe(0);
    for (const word of [
      "民生台账",
      "Minsheng Ledger",
      "plan",
      "targets",
      "align",
      "template",
      "check",
      "overdue",
      "invest",
    ])
      expect(out).toContain(word);
    expect((await minsheng(["check", "--help"])).out).toContain("--as-of");
  });
});

it("--version prints the package's version", async () => {
  const { code, out } = await minsheng(["--version"]);
  expect({ code, out }).toEqual({ code: 0, out: `${version}\n` });
});

it("overdue --unit takes a part of a unit's name", async () => {
  const listed = async (unit: string) =>
    json(
      (await minsheng(["overdue", files.path("ledger.xlsx"), "--unit", unit, "--json"])).out,
    ) as { items: unknown[] };
  const { items } = await listed("市教育局");
  expect(items.length).toBeGreaterThan(0);
  expect(items.every((item) => (item as { unit: string }).unit.includes("市教育局"))).toBe(true);
  expect((await listed("教育")).items).toEqual(items);
});
