import { planWarningSentence } from "../../src/i18n/planWarnings";
import { parsePlanJson } from "../../src/plan/planSchema";
import { planToJson } from "../../src/plan/planToJson";
import { readPlanGrid } from "../../src/plan/readPlanGrid";
import { gridOf } from "./gridOf";

const plan = readPlanGrid(
  gridOf([
    ["2024年民生项目清单"],
    ["单位：万元"],
    ["序号", "项目名称", "主要内容", "年度投资", "牵头单位", "配合单位"],
    ["一、教育"],
    ["1", "新建幼儿园", "新建幼儿园3所。", "0.1", "市教育局", "各区"],
    ["2", "改造校舍", "改造校舍5处。", "0.2", "", ""],
    ["4", "体育场", "新建体育场1座。", "/", "市体育局", ""],
    ["合计", "", "", "0.3", "", ""],
  ]),
);

test("the shape that the command line prints; the total is exact", () => {
  expect(planToJson(plan, (warning) => planWarningSentence(warning, "zh-CN"))).toEqual({
    title: "2024年民生项目清单",
    year: 2024,
    unit: "万元",
    sections: [{ no: 1, name: "一、教育" }],
    projects: [
      {
        no: 1,
        section: "一、教育",
        title: "新建幼儿园",
        content: "新建幼儿园3所。",
        investment: 0.1,
        investmentText: "0.1",
        leads: ["市教育局"],
        supports: ["各区"],
      },
      {
        no: 2,
        section: "一、教育",
        title: "改造校舍",
        content: "改造校舍5处。",
        investment: 0.2,
        investmentText: "0.2",
        leads: [],
        supports: [],
      },
      {
        no: 4,
        section: "一、教育",
        title: "体育场",
        content: "新建体育场1座。",
        investment: null,
        investmentText: "/",
        leads: ["市体育局"],
        supports: [],
      },
    ],
    total: 0.3,
    warnings: [
      {
        row: 2,
        code: "LEAD_MISSING",
        message:
          "序号 2（改造校舍）没有牵头单位，当年投资为 0.2（来源第 6 行）。请补填，否则无法按单位汇总。",
      },
      {
        row: 7,
        code: "NO_GAP",
        message: "序号 3 至 3 缺失（第 7 行已是 4）。请核对是否漏了项目。",
      },
      {
        row: 8,
        code: "ROW_IGNORED",
        message: "第 8 行“合计”不是项目（合计、注释或页码），已跳过。",
      },
    ],
  });
});

test("a stored plan reads back as it is", () => {
  expect(parsePlanJson(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

const faults: readonly [string, unknown, string][] = [
  ["not a plan", { title: "" }, "year"],
  [
    "money as a float",
    { ...plan, projects: [{ ...plan.projects[0], investment: 0.1 }] },
    "projects.0.investment",
  ],
  ["an unknown unit", { ...plan, unit: "美元" }, "unit"],
  ["nothing", null, ""],
];

test.each(faults)("%s is refused with the place of the fault", (_name, json, path) => {
  expect(() => parsePlanJson(json)).toThrow(
    expect.objectContaining({ code: "PLAN_JSON_INVALID", data: { path } }),
  );
});
