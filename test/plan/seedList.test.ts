import { readFileSync } from "node:fs";
import { join } from "node:path";
import { investmentTotal } from "../../src/plan/investmentTotal";
import { planToJson } from "../../src/plan/planToJson";
import { readPlanText } from "../../src/plan/readPlanText";
import gold from "./seed-plan.json";

const text = readFileSync(join(__dirname, "../../seeds/000_86fd6de74efdd557.txt"), "utf8");
const plan = readPlanText(text);
const json = planToJson(plan, ({ code }) => code);

describe("the official list as issued", () => {
  test("every title, content, investment, lead and support is the hand-made reading", () => {
    expect(json.projects).toEqual(gold);
  });

  test("name, year and money unit stand above the header", () => {
    expect(json.title).toBe("2022年全市民生建设重点项目（工作）清单");
    expect(json.year).toBe(2022);
    expect(json.unit).toBe("亿元");
  });

  test("sections are the chapter rows in their order", () => {
    expect(json.sections).toEqual([
      { no: 1, name: "一、常有善育" },
      { no: 2, name: "二、常有优学" },
      { no: 3, name: "三、常有健康" },
      { no: 4, name: "四、常有颐养" },
      { no: 5, name: "五、常有安居" },
      { no: 6, name: "六、常有众扶" },
    ]);
  });

  test("47 amounts, 9 blanks and 4 strokes stay three things and sum exactly", () => {
    const count = (kind: string) =>
      plan.projects.filter(({ investment }) => investment.kind === kind).length;
    expect([count("amount"), count("blank"), count("stroke")]).toEqual([47, 9, 4]);
    expect(investmentTotal(plan).toFixed()).toBe("319.962");
    expect(json.total).toBe(319.962);
  });

  test("the one warning names the project without a lead and its money", () => {
    expect(plan.warnings).toEqual([
      {
        code: "LEAD_MISSING",
        row: 276,
        data: { no: 31, title: "促进体医融合", investment: "0.07" },
      },
    ]);
    expect(json.warnings).toEqual([{ row: 31, code: "LEAD_MISSING", message: "LEAD_MISSING" }]);
  });

  test("the byte order mark and Windows line ends change nothing", () => {
    const windows = readPlanText(`\ufeff${text.replaceAll("\n", "\r\n")}`);
    expect({ ...windows }).toEqual({ ...plan });
  });
});
