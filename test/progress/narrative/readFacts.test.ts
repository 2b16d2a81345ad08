import { readFacts } from "../../../src/progress/narrative/readFacts";

const roles = (narrative: string): string[] =>
  readFacts(narrative, 2023).map(({ span, role }) => `${span.text} ${role}`);

describe("the role of each number", () => {
  test.each<[narrative: string, roles: string[]]>([
    ["已建成口袋公园22个", ["22个 reached"]],
    ["计划建成30个，已建成22个", ["30个 planned", "22个 reached"]],
    ["30个口袋公园已建成22个", ["30个 planned", "22个 reached"]],
    ["30个口袋公园中，22个已建成", ["30个 planned", "22个 reached"]],
    ["超额完成20个的年度目标", ["20个 planned"]],
    ["完成年度目标（20个）的180%", ["20个 planned", "180% rate"]],
    ["占年度任务的85%", ["85% rate"]],
    ["完成率85%", ["85% rate"]],
    ["覆盖率达85%", ["85% reached"]],
    ["同比增长8.5%", ["8.5% change"]],
    ["较上年增加18个", ["18个 change"]],
    ["高于全省平均1.1个百分点", ["1.1个百分点 change"]],
    ["由40.3%提高到44.7%", ["40.3% past", "44.7% reached"]],
    ["去年同期为61个", ["61个 past"]],
    ["上年新增61个、改造30个；今年新增79个", ["61个 past", "30个 past", "79个 reached"]],
    ["剩余9间正在装修", ["9间 remaining"]],
    ["开工30个，竣工22个", ["30个 underway", "22个 reached"]],
    ["3所主体封顶", ["3所 underway"]],
    ["建成5座、管网28公里，均未完工", ["5座 underway", "28公里 underway"]],
    ["预计年底达到30个", ["30个 planned"]],
    ["可提供学位1620个", ["1620个 planned"]],
    ["全年10万人搬迁任务", ["10万人 planned"]],
    ["已完成培训任务数950人", ["950人 reached"]],
    ["12所学校，9所已竣工", ["12所 planned", "9所 reached"]],
    ["学校12所，现已全部开工", ["12所 underway"]],
    ["学校12所，主体均已完工", ["12所 underway"]],
    ["学校12所，均已完工", ["12所 reached"]],
    ["开工学校12所，面积3万平方米", ["12所 underway", "3万平方米 reached"]],
    ["启动环城工程，打通断头路7条", ["7条 reached"]],
    ["桩基完成42座，建成35座", ["42座 underway", "35座 reached"]],
    ["主体完工2座", ["2座 reached"]],
    ["2座污水厂主体工程已完成，正在安装", ["2座 underway"]],
    ["29个小区、180万平方米进场施工", ["29个 underway", "180万平方米 underway"]],
    ["完成29个小区、180万平方米正在施工", ["29个 reached", "180万平方米 underway"]],
    ["采购设备42台，安装35台", ["42台 underway", "35台 reached"]],
    ["6座水库中4座已完工", ["6座 planned", "4座 reached"]],
    ["目前5个站：3个已挂牌", ["5个 planned", "3个 reached"]],
    [
      "分别从1400元、90元提高到1500元、110元",
      ["1400元 past", "90元 past", "1500元 reached", "110元 reached"],
    ],
    ["总投资5亿元", ["5亿元 planned"]],
    ["累计完成总投资5亿元", ["5亿元 reached"]],
    ["占目标任务20座的90%", ["20座 planned", "90% rate"]],
  ])("%s", (narrative, expected) => {
    expect(roles(narrative)).toEqual(expected);
  });
});

test("a number that describes the thing counted is one of its words", () => {
  const facts = readFacts("引进10亿元以上项目11个，改造10千伏线路86千米。");
  expect(facts.map(({ value, own }) => [value, own.trim()])).toEqual([
    [11, "引进10亿元以上项目"],
    [86, "改造10千伏线路"],
  ]);
});

test("what a number without a name counts was named before it", () => {
  const [, done] = readFacts("户厕改造：全年任务15000户，已完工12890户。");
  expect(done).toMatchObject({ value: 12890, plan: { value: 15000, unit: "户" } });
  expect(done?.topic).toContain("户厕改造");
});
