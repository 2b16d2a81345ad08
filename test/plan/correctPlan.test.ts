import { correctPlan } from "../../src/plan/correctPlan";
import { readPlanText } from "../../src/plan/readPlanText";

const LIST =
  "序号\t项目名称\t主要内容\t年度投资\t牵头单位\n1\t甲项目\t新建公园2个\t500\t甲局\n2\t乙项目\t改造小区3个\t2亿元\t乙局\n3\t丙项目\t开展活动\t/\t丙局";

describe("what a person knows better than the list", () => {
  const plan = readPlanText(LIST);

  test("the money unit: bare amounts are read in it, amounts with a unit are converted", () => {
    const { unit, projects } = correctPlan(plan, { unit: "万元" });
    expect(unit).toBe("万元");
    expect(projects.map(({ investment }) => investment)).toEqual([
      { kind: "amount", value: "500", text: "500" },
      { kind: "amount", value: "20000", text: "2亿元" },
      { kind: "stroke", text: "/" },
    ]);
  });

  test("what was settled is no longer warned of", () => {
    const codes = plan.warnings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["YEAR_MISSING", "UNIT_MISSING"]));
    const corrected = correctPlan(plan, { year: 2024, unit: "亿元" });
    expect(corrected.year).toBe(2024);
    expect(corrected.warnings.map(({ code }) => code)).toEqual(
      codes.filter((code) => code !== "YEAR_MISSING" && code !== "UNIT_MISSING"),
    );
  });

  test("nothing corrected, nothing changed", () => {
    expect(correctPlan(plan, {})).toEqual(plan);
  });
});
