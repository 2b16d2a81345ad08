import { loadTemplate } from "../../src/app/loadTemplate";
import { openLedger } from "../../src/app/openLedger";
import { readOverview } from "../../src/app/readOverview";
import { listOverdue } from "../../src/app/listOverdue";
import type { Plan } from "../../src/plan/plan";
import type { CivilDate } from "../../src/schedule/civilDate";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { plainSheet } from "../contract/workbookContract";
import { AS_OF, fillCorrectly, newLedger, officialPlan, target, typeInto } from "./filledLedger";

const dates = { today: AS_OF, asOf: AS_OF };

describe("载入清单", () => {
  it("lays the official list out", async () => {
    const workbook = XlsxWorkbook.empty();
    expect(await loadTemplate(workbook, officialPlan(), { planYear: 2022 })).toEqual({
      status: "loaded",
      sheets: ["清单", "指标", "投资明细", "参数", "_底本"],
      projects: 60,
      targets: 105,
      milestones: 46,
      toConfirm: 2,
    });
  });

  it("never writes over a sheet: it offers free names, under which the ledger works", async () => {
    const workbook = XlsxWorkbook.empty();
    const mine = plainSheet("清单", [["我的清单"]]);
    await workbook.write({ create: [mine, plainSheet("参数（2）", [["x"]])] });
    const refused = await loadTemplate(workbook, officialPlan(), { planYear: 2022 });
    expect(refused).toMatchObject({ status: "occupied", occupied: ["清单"] });
    if (refused.status !== "occupied") throw new Error("unreachable");
    expect(refused.offer["清单"]).toBe("清单（3）");
    expect((await workbook.read({})).sheets).toHaveLength(2);

    await loadTemplate(workbook, officialPlan(), { planYear: 2022, names: refused.offer });
    const { ledger } = await openLedger(workbook);
    expect(ledger.list?.sheet.name).toBe("清单（3）");
    expect(ledger.records.projects).toHaveLength(60);
    expect((await workbook.read({ sheets: ["清单"] })).sheets[0]?.cells).toEqual([["我的清单"]]);
  });

  it("takes a deadline from the list's own column where the sentence states none", async () => {
    const plan: Plan = {
      ...officialPlan(),
      sections: [],
      projects: [
        {
          no: 1,
          section: null,
          title: "新建公园",
          content: "新建公园3个，上半年新增停车位200个。",
          investment: { kind: "blank", text: "" },
          leads: ["市住建局"],
          supports: [],
          deadline: "10月底前",
          row: 2,
        },
      ],
    };
    const { ledger } = await openLedger(await newLedger(plan));
    expect(ledger.records.targets.map(({ due, basis }) => [due, basis])).toEqual([
      ["2022-10-31", "stated"],
      ["2022-06-30", "stated"],
    ]);
  });
});

describe("概览", () => {
  it("says what is loaded and how it stands", async () => {
    const workbook = await newLedger(officialPlan());
    const overview = await readOverview(workbook, dates);
    expect(overview).toMatchObject({
      year: 2022,
      asOf: "2022-09-30",
      projects: 60,
      sections: 6,
      invested: 47,
      blank: 9,
      stroke: 4,
      counts: { 未报: 149, 待确认: 2, 已达标: 0 },
      damage: 0,
    });
    expect(overview.bySection.map(({ name, projects }) => [name, projects])).toEqual([
      ["一、常有善育", 4],
      ["二、常有优学", 7],
      ["三、常有健康", 20],
      ["四、常有颐养", 8],
      ["五、常有安居", 14],
      ["六、常有众扶", 7],
    ]);
  });
});

describe("逾期清单", () => {
  it("lists the gravest first, and of one unit where it is asked for", async () => {
    const workbook = await newLedger(officialPlan());
    await fillCorrectly(workbook);
    await typeInto(workbook, [
      { ...target("15.m1", "current"), content: "进行中" },
      { ...target("1.5", "current"), content: 100 },
      { ...target("2.1", "current"), content: null },
    ]);
    const { asOf, items } = await listOverdue(workbook, dates);
    expect(asOf).toBe("2022-09-30");
    expect(
      items.map(({ id, state, daysOverdue, value, target: goal }) => [
        id,
        state,
        daysOverdue,
        value,
        goal,
      ]),
    ).toEqual([
      ["15.m1", "超期", 92, "进行中", null],
      ["1.5", "滞后", 0, 100, 400],
      ["2.1", "未报", 0, null, 100],
    ]);
    const late = await listOverdue(workbook, {
      ...dates,
      asOf: "2022-12-10" as CivilDate,
      unit: "市卫健委",
    });
    expect(late.items.map(({ id, state }) => [id, state])).toEqual([
      ["15.m1", "超期"],
      ["1.5", "临期"],
      ["2.1", "临期"],
    ]);
    expect((await listOverdue(workbook, { ...dates, unit: "市教育局" })).items).toEqual([]);
  });
});

describe("a list that promises no number", () => {
  it("loads all the same, with a table of one blank row", async () => {
    const plan: Plan = {
      ...officialPlan(),
      sections: [],
      projects: [
        {
          no: 1,
          section: null,
          title: "加强宣传",
          content: "加强政策宣传。",
          investment: { kind: "blank", text: "" },
          leads: ["市委宣传部"],
          supports: [],
          row: 2,
        },
      ],
    };
    const workbook = await newLedger(plan);
    const { ledger } = await openLedger(await XlsxWorkbook.open(await workbook.toBytes()));
    expect(ledger.findings).toEqual([]);
    expect(ledger.targets?.sheet.tables[0]?.area.rows).toBe(2);
    expect([ledger.records.projects.length, ledger.records.targets.length]).toEqual([1, 0]);
  });
});
