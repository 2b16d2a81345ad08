import {
  brief,
  check,
  projectOf,
  targetOf,
  type ProjectSketch,
  type TargetSketch,
} from "../ledgerOf";

const findingsOf = (project: ProjectSketch, targets: readonly TargetSketch[] = []) =>
  check({ projects: [projectOf(project)], targets: targets.map(targetOf) }).findings;

const tell = (project: ProjectSketch, targets: readonly TargetSketch[] = []) =>
  brief(findingsOf(project, targets));

describe("累计完成投资", () => {
  test.each<[string, ProjectSketch, readonly string[]]>([
    ["within the plan", { invested: 40.5 }, []],
    ["the whole plan", { invested: 61.2 }, []],
    ["a sum of binary fractions", { investment: "0.3", invested: 0.1 + 0.2 }, []],
    ["nothing yet", { invested: null }, []],
    ["zero", { invested: 0 }, []],
    ["no amount in the list", { investment: null, invested: 3000 }, []],
    ["a small amount early in the year", { invested: 0.0061 }, []],
    ["more than planned", { invested: 62 }, ["INVEST_OVER G5"]],
    ["万元 in 亿元", { invested: 405000 }, ["INVEST_SCALE G5 → 40.5"]],
    [
      "万元 in 亿元, a small plan",
      { investment: "0.08", invested: 50 },
      ["INVEST_SCALE G5 → 0.005"],
    ],
    ["元 in 亿元", { invested: 4050000000 }, ["INVEST_SCALE G5 → 40.5"]],
    [
      "亿元 in 万元",
      { moneyUnit: "万元", investment: "8000", invested: 0.8 },
      ["INVEST_SCALE G5 → 8000"],
    ],
    [
      "亿元 in 万元, with decimals",
      { moneyUnit: "万元", investment: "21000", invested: 1.72 },
      ["INVEST_SCALE G5 → 17200"],
    ],
    [
      "a few 万元 with decimals, far from the plan",
      { moneyUnit: "万元", investment: "21000", invested: 3.6 },
      [],
    ],
    ["one 万元 of many", { moneyUnit: "万元", investment: "21000", invested: 1 }, []],
    ["a few 万元 of many", { moneyUnit: "万元", investment: "8000", invested: 5 }, []],
    ["with its unit", { invested: "40.5亿元" }, ["NOT_A_NUMBER G5 → 40.5"]],
    ["with another unit", { invested: "3000万元" }, ["WRONG_UNIT G5 → 0.3"]],
    ["元 typed for 亿元", { invested: "40.5元" }, ["WRONG_UNIT G5"]],
    ["words", { invested: "见附件" }, ["NOT_A_NUMBER G5"]],
    ["below zero", { invested: -1.5 }, ["NEGATIVE G5 → 1.5"]],
  ])("%s", (_, project, expected) => {
    expect(tell(project)).toEqual(expected);
  });
});

describe("填报日期", () => {
  test.each<[string, ProjectSketch["reportedOn"], readonly string[]]>([
    ["a date", 44834, []],
    ["nothing", null, []],
    ["ISO text", "2022-09-30", []],
    ["today", "2022-10-10", []],
    ["the first day of the plan year", "2022-01-01", []],
    ["text that reads as a date", "2022.6.30", ["BAD_DATE M5 → 2022-06-30"]],
    ["month and day", "6月30日", ["BAD_DATE M5 → 2022-06-30"]],
    ["digits in a row", 20220630, ["BAD_DATE M5 → 2022-06-30"]],
    ["tomorrow", "2022-10-11", ["BAD_DATE M5"]],
    ["last year", "2021-12-31", ["BAD_DATE M5"]],
    ["no such day", "2022年6月31日", ["BAD_DATE M5"]],
    ["words", "六月底", ["BAD_DATE M5"]],
    ["an error value", { error: "#N/A" }, ["BAD_DATE M5"]],
  ])("%s", (_, reportedOn, expected) => {
    expect(tell({ reportedOn: reportedOn ?? null })).toEqual(expected);
  });

  test("a text that reads as a date is a warning, anything else an error", () => {
    expect(findingsOf({ reportedOn: "2022/6/30" })[0]?.severity).toBe("warning");
    expect(findingsOf({ reportedOn: "2021/6/30" })[0]?.severity).toBe("error");
  });
});

describe("其中", () => {
  const family = (whole: number | null, rural: number | null, urban: number | null) =>
    check({
      targets: [
        targetOf({ id: "1.1", value: 30, indicator: "关爱项目", current: whole }),
        targetOf({ id: "1.2", value: 22, indicator: "农村", parent: "1.1", current: rural }),
        targetOf({ id: "1.3", value: 8, indicator: "城市", parent: "1.1", current: urban }),
      ],
    }).findings.filter(({ code }) => code.startsWith("PART"));

  test.each<[number | null, number | null, number | null, readonly string[]]>([
    [20, 15, 5, []],
    [0, 0, 0, []],
    [20, 15, null, []],
    [null, 15, 5, []],
    [20, 15, 4, ["PARTS_DIFFER P2"]],
    [20, 15, 6, ["PARTS_DIFFER P2"]],
    [14, 15, 5, ["PART_EXCEEDS_WHOLE P3"]],
  ])("whole %p, parts %p and %p", (whole, rural, urban, expected) => {
    expect(brief(family(whole, rural, urban))).toEqual(expected);
  });

  test("parts that are only examples of the whole need not add up", () => {
    const { findings } = check({
      targets: [
        targetOf({ id: "1.1", value: 180, current: 100 }),
        targetOf({ id: "1.2", value: 60, parent: "1.1", current: 50 }),
        targetOf({ id: "1.3", value: 60, parent: "1.1", current: 10 }),
      ],
    });
    expect(findings).toEqual([]);
  });

  test("a part in another unit is not compared", () => {
    const { findings } = check({
      targets: [
        targetOf({ id: "1.1", value: 10, current: 5 }),
        targetOf({ id: "1.2", value: 60, unit: "户", parent: "1.1", current: 50 }),
      ],
    });
    expect(findings).toEqual([]);
  });
});

describe("进展情况 says that all is done", () => {
  const short = [{ current: 300 }];
  test.each<[string, string, readonly string[]]>([
    ["done", "已完成。", ["DONE_WITHOUT_NUMBER P2"]],
    ["all done", "年度目标任务已全部完成。", ["DONE_WITHOUT_NUMBER P2"]],
    ["by a date", "截至9月底，已全部完成目标任务。", ["DONE_WITHOUT_NUMBER P2"]],
    ["in a later sentence", "新增学位工作有序推进。各项任务均已完成。", ["DONE_WITHOUT_NUMBER P2"]],
    ["the goal is reached", "目标已达成。", ["DONE_WITHOUT_NUMBER P2"]],
    ["of what was told right before", "新增学位300个；已完成。", []],
    ["something else is done", "主体结构全部完成。", []],
    ["almost", "基本完成。", []],
    ["not yet", "尚未完成。", []],
    ["in future", "预计12月底全部完成。", []],
    ["selection done", "选址、立项、环评，已完成。", []],
    ["nothing said", "", []],
  ])("%s", (_, narrative, expected) => {
    expect(tell({ narrative }, short)).toEqual(expected);
  });

  test("a number that agrees is left alone", () => {
    expect(tell({ narrative: "已全部完成。" }, [{ current: 400 }])).toEqual([]);
  });

  test("a blank number is not contradicted, only missing", () => {
    expect(tell({ narrative: "已全部完成。" }, [{ current: null }])).toEqual(["NOT_REPORTED P2"]);
  });
});

describe("进展情况 against the cell", () => {
  const said = (narrative: string, current: number, target: TargetSketch = {}) =>
    tell({ narrative }, [
      {
        indicator: "创建普惠托育机构",
        text: "创建普惠托育机构100家",
        value: 100,
        unit: "家",
        current,
        ...target,
      },
    ]);

  test.each<[string, string, number, readonly string[]]>([
    ["turned digits", "已创建普惠托育机构79家。", 97, ["NARRATIVE_DIFFERS P2 → 79"]],
    ["the same", "已创建普惠托育机构79家。", 79, []],
    ["the same beside others", "计划创建100家，已创建普惠托育机构79家，正在验收8家。", 79, []],
    ["rounded", "已创建普惠托育机构约80家。", 79, []],
    ["no number", "普惠托育机构建设有序推进。", 79, []],
    ["nothing", "", 79, []],
  ])("%s", (_, narrative, current, expected) => {
    expect(said(narrative, current)).toEqual(expected);
  });

  test("3.3万 stands for 32 980", () => {
    const target = { indicator: "新增学位", text: "新增学位4万个", value: 40000, unit: "个" };
    expect(said("新增学位3.3万个。", 32980, target)).toEqual([]);
    expect(said("新增学位3.3万个。", 23980, target)).toEqual(["NARRATIVE_DIFFERS P2 → 33000"]);
  });
});

test.each<[string, what: string, second: number, readonly string[]]>([
  ["B类人才引进3名。", "the number of another cell", 5, []],
  ["B类人才引进4名。", "a number that no other cell holds", 5, ["NARRATIVE_DIFFERS P3 → 4"]],
  ["A类人才引进3名、B类人才引进3名。", "told of both", 5, ["NARRATIVE_DIFFERS P3 → 3"]],
])("%s: %s", (narrative, _, second, expected) => {
  const of = (id: string, indicator: string, current: number): TargetSketch => ({
    id,
    indicator,
    text: `${indicator}20名`,
    value: 20,
    unit: "名",
    current,
  });
  expect(
    tell({ narrative }, [of("1.1", "A类人才引进", 3), of("1.2", "B类人才引进", second)]),
  ).toEqual(expected);
});

describe("进展情况 rounds and tells money", () => {
  const loans = {
    indicator: "富民贷款",
    text: "发放富民贷款10亿元",
    value: 10,
    unit: "亿元",
    kind: "amount",
  } as const;
  const foreign = {
    indicator: "实际使用外资",
    text: "实际使用外资3.5亿美元",
    value: 3.5,
    unit: "亿美元",
    kind: "amount",
  } as const;
  const toilets = { indicator: "农村户厕", text: "改造农村户厕1.2万户", value: 12000, unit: "户" };
  test.each<[string, TargetSketch, string, number, readonly string[]]>([
    ["another amount", loans, "累计发放富民贷款13亿元。", 10.3, ["NARRATIVE_DIFFERS P2 → 13"]],
    ["the amount", loans, "累计发放富民贷款10.3亿元。", 10.3, []],
    ["last period's amount before it", loans, "富民贷款上期8.2亿元，本期累计10.3亿元。", 10.3, []],
    ["neither amount", loans, "富民贷款累计10.3亿元。", 8.2, ["NARRATIVE_DIFFERS P2 → 10.3"]],
    ["the amount, rounded", loans, "累计发放富民贷款9.3亿元。", 9.28, []],
    ["more than so many", toilets, "改造农村户厕1.2万余户。", 12608, []],
    [
      "far more than so many",
      toilets,
      "改造农村户厕1.1万余户。",
      12608,
      ["NARRATIVE_DIFFERS P2 → 11000"],
    ],
    [
      "the plan, whose words say 实际",
      foreign,
      "年度计划实际使用外资3.5亿美元，已完成2.1亿美元。",
      2.1,
      [],
    ],
    [
      "what was reached",
      foreign,
      "计划3.5亿美元，实际2.1亿美元。",
      1.2,
      ["NARRATIVE_DIFFERS P2 → 2.1"],
    ],
    ["all but so many", toilets, "除300户农村户厕外，其余均已完成改造。", 11700, []],
  ])("%s", (_, target, narrative, current, expected) => {
    expect(tell({ narrative }, [{ ...target, current }])).toEqual(expected);
  });
});

describe("the list's own sums", () => {
  const content = (text: string, more: ProjectSketch = {}) =>
    findingsOf({ content: text, investment: null, ...more }).map(({ data }) => data["case"]);

  test.each<[string, string, readonly string[]]>([
    [
      "areas add up",
      "总建筑面积38042㎡，其中地上建筑面积29642㎡，地下建筑面积为8400㎡，建设大楼。",
      [],
    ],
    [
      "areas do not",
      "总建筑面积38042㎡，其中地上建筑面积29642㎡，地下建筑面积为8500㎡，建设大楼。",
      ["content"],
    ],
    ["less than the whole", "建筑面积500平方米（地上300平方米、地下100平方米）。", ["content"]],
    ["brackets add up", "实施项目30个（其中农村22个、城市8个）。", []],
    ["brackets do not", "实施项目30个（其中农村25个、城市8个）。", ["content"]],
    ["a part within its whole", "开工180部，其中完工120部。", []],
    ["a part beyond its whole", "开工120部，其中完工180部。", ["content"]],
    ["examples", "改造小区100个，其中天宁区20个、钟楼区30个。", []],
    ["another unit", "新建学校5所，其中小学学位800个。", []],
    ["a total told behind", "新建公厕30座、改造40座，共计70座。", []],
    ["a wrong total told behind", "新建公厕30座、改造40座，共计80座。", ["content"]],
    ["one number and a total", "新建公厕30座，全市共计80座。", []],
    ["a total of other things", "新建公厕30座、改造40座，共计投资80万元。", []],
    ["town and country", "加装12.5万户，其中城区8.5万户，乡镇4万户。", []],
    ["town and country beyond all", "加装12.5万户，其中城区8.5万户，乡镇5万户。", ["content"]],
    ["no parts", "新增学位400个。", []],
  ])("%s", (_, text, expected) => {
    expect(content(text)).toEqual(expected);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["vouchers within the money", "发放体育消费券500万元。", "0.07", []],
    ["vouchers beyond the money", "发放体育消费券5000万元。", "0.07", ["money"]],
    ["several years' total", "总投资10亿元，安排征地补助。", "0.5", []],
    ["savings", "年节约采购金额10亿元。", "0.5", []],
    ["a rate", "每户补助1.5万元。", "0.0001", []],
    ["this year's", "年度投资3亿元。", "2.5", ["money"]],
  ])("%s", (_, text, investment, expected) => {
    expect(content(text, { investment })).toEqual(expected);
  });

  test("what stands in 指标 is judged there, and once", () => {
    const parts = (rural: number) =>
      tell({ content: `实施项目30个（其中农村${rural}个、城市8个）。` }, [
        { id: "1.1", value: 30, current: 0 },
        { id: "1.2", value: rural, indicator: "农村", parent: "1.1", current: 0 },
        { id: "1.3", value: 8, indicator: "城市", parent: "1.1", current: 0 },
      ]);
    expect(parts(22)).toEqual([]);
    expect(parts(25)).toEqual(["PLAN_ARITHMETIC F2"]);
    expect(parts(20)).toEqual(["PLAN_ARITHMETIC F2"]);
  });
});
