import type { CellValue } from "../../../src/progress/record";
import { brief, check, milestoneOf } from "../ledgerOf";

const tell = (current: CellValue, evidence?: CellValue) =>
  brief(
    check({
      milestones: [milestoneOf(evidence === undefined ? { current } : { current, evidence })],
    }).findings,
  );

test.each<[CellValue, readonly string[]]>([
  ["未启动", []],
  ["进行中", []],
  ["已完成", []],
  [" 进行中 ", []],
  [null, ["NOT_REPORTED P52"]],
  ["", ["NOT_REPORTED P52"]],
  ["完成", ["NOT_A_STATE P52 → 已完成"]],
  ["已竣工", ["NOT_A_STATE P52 → 已完成"]],
  ["在建", ["NOT_A_STATE P52 → 进行中"]],
  ["在施", ["NOT_A_STATE P52 → 进行中"]],
  ["基本完成", ["NOT_A_STATE P52 → 进行中"]],
  ["未开工", ["NOT_A_STATE P52 → 未启动"]],
  ["80%", ["NOT_A_STATE P52 → 进行中"]],
  ["100％", ["NOT_A_STATE P52 → 已完成"]],
  [1, ["NOT_A_STATE P52 → 已完成"]],
  [0.8, ["NOT_A_STATE P52 → 进行中"]],
  [0, ["NOT_A_STATE P52 → 未启动"]],
  ["按计划推进，主体已到三层", ["NOT_A_STATE P52"]],
  [{ error: "#REF!" }, ["NOT_A_STATE P52"]],
  [true, ["NOT_A_STATE P52 → 已完成"]],
  [45100, ["NOT_A_STATE P52"]],
  ["已经完成", ["NOT_A_STATE P52 → 已完成"]],
  ["6月提前完成", ["NOT_A_STATE P52 → 已完成"]],
  ["已完成（6月20日）", ["NOT_A_STATE P52 → 已完成"]],
  ["全部投入使用", ["NOT_A_STATE P52 → 已完成"]],
  ["完成80%", ["NOT_A_STATE P52 → 进行中"]],
  ["主体完工", ["NOT_A_STATE P52 → 进行中"]],
  ["尚未完工", ["NOT_A_STATE P52 → 进行中"]],
  ["按序时推进中", ["NOT_A_STATE P52 → 进行中"]],
  ["前期阶段", ["NOT_A_STATE P52 → 进行中"]],
  ["还没开工", ["NOT_A_STATE P52 → 未启动"]],
  ["暂缓", ["NOT_A_STATE P52 → 未启动"]],
  ["见附件", ["NOT_A_STATE P52"]],
  ["验收通过", ["NOT_A_STATE P52 → 已完成"]],
  ["已通过验收", ["NOT_A_STATE P52 → 已完成"]],
  ["办理前期手续", ["NOT_A_STATE P52 → 进行中"]],
  ["in progress", ["NOT_A_STATE P52 → 进行中"]],
  ["Not started", ["NOT_A_STATE P52 → 未启动"]],
  ["completed", ["NOT_A_STATE P52 → 已完成"]],
])("the state %p", (current, expected) => {
  expect(tell(current)).toEqual(expected);
});

test.each<[CellValue, CellValue, readonly string[]]>([
  ["已完成", "竣工验收报告", []],
  ["已完成", null, ["DONE_WITHOUT_EVIDENCE U52"]],
  ["已完成", " / ", ["DONE_WITHOUT_EVIDENCE U52"]],
  ["进行中", null, []],
  ["未启动", null, []],
])("%p with the evidence %p", (current, evidence, expected) => {
  expect(tell(current, evidence)).toEqual(expected);
});

test.each<[string, string, string]>([
  ["6月底前开工建设", "已开工", "已完成"],
  ["6月底前开工建设", "正在开工", "进行中"],
  ["一季度启动招标", "已启动", "已完成"],
  ["完成主体结构封顶", "已开工", "进行中"],
])("the milestone %s, typed %s, is %s", (indicator, current, suggestion) => {
  const { findings } = check({ milestones: [milestoneOf({ indicator, current })] });
  expect(brief(findings)).toEqual([`NOT_A_STATE P52 → ${suggestion}`]);
});

test.each<[before: CellValue, now: CellValue, expected: readonly string[]]>([
  ["已完成", "进行中", ["FELL P52"]],
  ["已完成", "未启动", ["FELL P52"]],
  ["进行中", "未启动", ["FELL P52"]],
  ["进行中", "进行中", []],
  ["未启动", "进行中", []],
  ["/", "进行中", []],
  [null, "未启动", []],
  ["已完成", null, ["NOT_REPORTED P52"]],
  ["干完了", "进行中", ["NOT_A_STATE O52"]],
  ["已竣工", "进行中", ["NOT_A_STATE O52 → 已完成"]],
])("last period %p, now %p", (previous, current, expected) => {
  expect(brief(check({ milestones: [milestoneOf({ previous, current })] }).findings)).toEqual(
    expected,
  );
});
