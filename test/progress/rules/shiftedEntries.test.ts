import { findingSentence } from "../../../src/i18n/findings";
import type { CellValue } from "../../../src/progress/record";
import { check, projectOf, targetOf, type TargetSketch } from "../ledgerOf";

/** Unit and target of each row of 指标, from row 2 on, and what was reported last time and now. */
const ROWS: readonly (readonly [
  indicator: string,
  unit: string,
  target: number,
  previous: number,
  current: number,
])[] = [
  ["新建幼儿园", "所", 12, 6, 9],
  ["新增学位", "个", 4320, 2160, 3240],
  ["新改建公路", "公里", 85, 41, 66.5],
  ["危桥", "座", 18, 9, 14],
  ["免费体检", "人次", 85000, 41000, 68300],
  ["口袋公园", "个", 30, 14, 24],
  ["新增绿道", "公里", 22, 11, 17.4],
  ["加装电梯", "部", 120, 61, 95],
  ["租赁住房", "套", 6000, 3100, 4850],
  ["社区食堂", "个", 40, 22, 33],
  ["服务老人", "人次", 300000, 148000, 232000],
  ["管网", "公里", 64, 30, 50.8],
  ["社区医院", "家", 5, 2, 4],
  ["培训医生", "名", 150, 90, 126],
];
const CURRENT: readonly CellValue[] = ROWS.map(([, , , , current]) => current);
const PREVIOUS: readonly CellValue[] = ROWS.map(([, , , previous]) => previous);

const sketch = (at: number): TargetSketch => {
  const [indicator = "", unit = "", value = 0] = ROWS[at] ?? [];
  const kind = unit === "公里" ? "length" : "count";
  return { id: `1.${at + 1}`, indicator, text: `${indicator}${value}${unit}`, unit, value, kind };
};

const findingsOf = (current = CURRENT, previous = PREVIOUS) =>
  check({
    projects: [projectOf()],
    targets: ROWS.map((_, at) =>
      targetOf({ ...sketch(at), current: current[at] ?? null, previous: previous[at] ?? null }),
    ),
  }).findings;

const tell = (...columns: Parameters<typeof findingsOf>) =>
  findingsOf(...columns)
    .filter(({ severity }) => severity !== "notice")
    .map(({ code, place, data }) => `${code} ${place.cell} ${data["case"] ?? ""}`.trim());

/** A column whose cells from `from` to `to` moved down, the first of them left blank. */
const down = (cells: readonly CellValue[], from: number, to = cells.length): CellValue[] => [
  ...cells.slice(0, from),
  null,
  ...cells.slice(from, to - 1),
  ...cells.slice(to),
];
const up = (cells: readonly CellValue[], from: number): CellValue[] => [
  ...cells.slice(0, from),
  ...cells.slice(from + 1),
  null,
];

test.each<[string, readonly string[], readonly string[]]>([
  ["one row down", tell(down(CURRENT, 2)), ["MISPLACED P4 entriesDown"]],
  ["one row up", tell(up(CURRENT, 2)), ["MISPLACED P4 entriesUp"]],
  ["two rows down", tell(down(down(CURRENT, 2), 2)), ["MISPLACED P4 entriesDown"]],
  ["a stretch in the middle", tell(down(CURRENT, 2, 10)), ["MISPLACED P4 entriesDown"]],
  ["last period's column", tell(CURRENT, down(PREVIOUS, 2)), ["MISPLACED O4 entriesDown"]],
  [
    "a column sorted without its rows",
    tell([...CURRENT].sort((one, other) => Number(one) - Number(other))),
    ["MISPLACED P2 sorted"],
  ],
  [
    "a column sorted the other way",
    tell([...CURRENT].sort((one, other) => Number(other) - Number(one))),
    ["MISPLACED P2 sorted"],
  ],
])("%s", (_, told, expected) => {
  expect(told).toEqual(expected);
});

test("names the stretch, and how many findings it stands for", () => {
  const [shift] = findingsOf(down(CURRENT, 2));
  expect(shift && findingSentence(shift, "zh-CN")).toMatch(
    /^“本期累计”从 P4 到 P15 一带像是整体下移了 1 行：这些数与所在行的指标对不上，上移 1 行就对上了。请核对后移回原处；由此引起的 \d+ 条提示不再逐条列出。$/,
  );
  expect(Number(shift?.data["folded"])).toBeGreaterThan(8);
});

const set = (cells: readonly CellValue[], changes: Readonly<Record<number, CellValue>>) =>
  cells.map((cell, at) => (at in changes ? (changes[at] ?? null) : cell));

test.each<[string, readonly string[]]>([
  ["a column that is right", tell()],
  ["values that changed places", tell(set(CURRENT, { 3: 66.5, 2: 14 }))],
  ["slips of scale", tell(set(CURRENT, { 1: 0.324, 4: 6.83, 8: 0.485, 10: 23.2, 5: 240000 }))],
  ["blank cells", tell(set(CURRENT, { 2: null, 3: null, 4: null, 5: null, 6: null }))],
  ["words", tell(set(CURRENT, { 2: "同上", 3: "进行中", 4: "已完成", 5: "进行中" }))],
  ["this month's numbers", tell(set(CURRENT, { 0: 3, 1: 1080, 2: 25.5, 3: 5, 4: 27300, 5: 10 }))],
  ["no numbers of last period", tell(CURRENT, [])],
])("says nothing of a shift: %s", (_, told) => {
  expect(told.filter((each) => each.startsWith("MISPLACED"))).toEqual([]);
});

test("narratives that tell the numbers where they stand speak against a shift", () => {
  const shifted = down(CURRENT, 2);
  const { findings } = check({
    projects: ROWS.map(([indicator, unit], at) =>
      projectOf({
        no: at + 1,
        title: indicator,
        narrative: `${indicator}${shifted[at] ?? 0}${unit}。`,
      }),
    ),
    targets: ROWS.map((_, at) =>
      targetOf({
        ...sketch(at),
        projectNo: at + 1,
        current: shifted[at] ?? null,
        previous: PREVIOUS[at] ?? null,
      }),
    ),
  });
  expect(findings.filter(({ code }) => code === "MISPLACED")).toEqual([]);
});
