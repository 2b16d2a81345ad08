import { findingSentence } from "../../../src/i18n/findings";
import { check, projectOf, targetOf, type TargetSketch } from "../ledgerOf";

/** Six projects of one list, their targets and what is reported of them. */
const PROJECTS: readonly {
  readonly title: string;
  readonly content: string;
  readonly targets: readonly TargetSketch[];
  readonly narrative: string;
}[] = [
  {
    title: "学前教育扩容",
    content: "新建公办幼儿园12所，新增学位4320个。",
    targets: [
      { indicator: "新建公办幼儿园", value: 12, unit: "所", current: 9 },
      { indicator: "新增学位", value: 4320, unit: "个", current: 3240 },
    ],
    narrative: "已新建公办幼儿园9所，新增学位3240个。",
  },
  {
    title: "居家适老化改造",
    content: "完成特殊困难老年人家庭适老化改造1500户，新增养老床位800张。",
    targets: [
      { indicator: "特殊困难老年人家庭适老化改造", value: 1500, unit: "户", current: 1240 },
      { indicator: "新增养老床位", value: 800, unit: "张", current: 610 },
    ],
    narrative: "适老化改造完成1240户，新增养老床位610张。",
  },
  {
    title: "农村公路提升",
    content: "新改建农村公路85公里，改造危桥18座。",
    targets: [
      { indicator: "新改建农村公路", value: 85, unit: "公里", current: 66.5 },
      { indicator: "危桥", value: 18, unit: "座", current: 14 },
    ],
    narrative: "农村公路新改建66.5公里，危桥改造完工14座、在建4座。",
  },
  {
    title: "污水管网建设",
    content: "铺设污水管网38公里，建成污水处理站6座。",
    targets: [
      { indicator: "污水管网", value: 38, unit: "公里", current: 33.4 },
      { indicator: "污水处理站", value: 6, unit: "座", current: 5 },
    ],
    narrative: "污水管网累计铺设33.4公里，6座污水处理站建成5座。",
  },
  {
    title: "市中医院迁建",
    content: "年内完成主体结构封顶。",
    targets: [],
    narrative: "主体施工至18层，预计11月封顶。",
  },
  {
    title: "口袋公园建设",
    content: "新建口袋公园30个，新增绿道22公里。",
    targets: [
      { indicator: "新建口袋公园", value: 30, unit: "个", current: 24 },
      { indicator: "新增绿道", value: 22, unit: "公里", current: 17.4 },
    ],
    narrative: "口袋公园计划30个，完成24个；绿道新增17.4公里。",
  },
];
const told = (no: number): string => PROJECTS[no - 1]?.narrative ?? "";

/** What is found where some projects have other narratives than their own. */
function findingsWith(narratives: Readonly<Record<number, string | null>>) {
  return check({
    projects: PROJECTS.map(({ title, content, narrative }, index) => {
      const no = index + 1;
      const typed = no in narratives ? narratives[no] : narrative;
      return projectOf({ no, title, content, narrative: typed ?? null });
    }),
    targets: PROJECTS.flatMap(({ targets }, index) =>
      targets.map((sketch, at) =>
        targetOf({ ...sketch, id: `${index + 1}.${at + 1}`, projectNo: index + 1 }),
      ),
    ),
  }).findings;
}

const brief = (narratives: Readonly<Record<number, string | null>>): readonly string[] =>
  findingsWith(narratives).map(
    ({ code, place, data }) => `${code} ${place.cell} ${data["other"] ?? data["case"] ?? ""}`,
  );

test.each<[string, Readonly<Record<number, string | null>>, readonly string[]]>([
  ["one row too low", { 2: told(1) }, ["MISPLACED I6 1"]],
  ["one row too high", { 2: told(3) }, ["MISPLACED I6 3"]],
  ["two rows too low", { 6: told(4) }, ["MISPLACED I10 4"]],
  ["in the row of a project without targets", { 5: told(4) }, ["MISPLACED I9 4"]],
  ["two that changed places", { 1: told(2), 2: told(1) }, ["MISPLACED I5 2", "MISPLACED I6 1"]],
  [
    "where both count in the same units",
    { 3: told(4), 4: told(3) },
    ["MISPLACED I7 4", "MISPLACED I8 3"],
  ],
  [
    "with numbers that the cells do not hold",
    { 2: "新建公办幼儿园6所，新增学位2160个。" },
    ["MISPLACED I6 1"],
  ],
  [
    "a stretch that moved down",
    { 2: told(1), 3: told(2), 4: told(3) },
    ["MISPLACED I6 narrativesDown"],
  ],
  [
    "a stretch that moved up",
    { 1: told(2), 2: told(3), 3: told(4) },
    ["MISPLACED I5 narrativesUp"],
  ],
])("%s", (_, narratives, expected) => {
  expect(brief(narratives)).toEqual(expected);
});

test.each<[string, Readonly<Record<number, string | null>>]>([
  ["every one in its row", {}],
  ["nothing typed", { 1: null, 2: "" }],
  ["words that speak of no project", { 1: "按序时进度推进，详见附件3。", 2: "专题会议研究2次。" }],
  ["numbers alone", { 1: "已完成9、3240。", 3: "完成66.5公里、14座。" }],
  ["both projects in both rows", { 1: told(1) + told(2), 2: told(1) + told(2) }],
  [
    "a neighbour named by the way",
    { 2: "结合幼儿园周边整治，适老化改造完成1240户，新增养老床位610张。" },
  ],
  [
    "a neighbour's words, with its own number",
    { 3: "与污水管网、污水处理站同步施工，农村公路新改建66.5公里，危桥完工14座。" },
  ],
  ["works that a neighbour tells of as well", { 1: "9所主体结构已封顶，正在施工。" }],
  ["a narrative without numbers", { 2: "幼儿园建设有序推进，学位按期增加。" }],
])("says nothing of %s", (_, narratives) => {
  expect(brief(narratives).filter((found) => found.startsWith("MISPLACED"))).toEqual([]);
});

test("tells whose it is, and until where a stretch moved", () => {
  const [one] = findingsWith({ 2: told(1) });
  expect(one && findingSentence(one, "zh-CN")).toBe(
    "第 2 项的进展情况写的像是第 1 项“学前教育扩容”的内容，可能粘贴错了行。请核对后重填。",
  );
  const [run] = findingsWith({ 2: told(1), 3: told(2), 4: told(3) });
  expect(run && findingSentence(run, "zh-CN")).toBe(
    "第 2 项到第 4 项的进展情况像是整体下移了 1 行：每一格写的都是上面一项的内容。请把这一段移回原处（到 I8 为止，共 3 项）。",
  );
});
