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
  ["基本完成", ["NOT_A_STATE P52 → 进行中"]],
  ["未开工", ["NOT_A_STATE P52 → 未启动"]],
  ["80%", ["NOT_A_STATE P52 → 进行中"]],
  ["100％", ["NOT_A_STATE P52 → 已完成"]],
  [1, ["NOT_A_STATE P52 → 已完成"]],
  [0.8, ["NOT_A_STATE P52 → 进行中"]],
  [0, ["NOT_A_STATE P52 → 未启动"]],
  ["按计划推进，主体已到三层", ["NOT_A_STATE P52"]],
  [{ error: "#REF!" }, ["NOT_A_STATE P52"]],
  [true, ["NOT_A_STATE P52"]],
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
