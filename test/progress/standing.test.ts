import { standingSentence } from "../../src/i18n/statuses";
import type { Status } from "../../src/progress/finding";
import type { CellValue, Settings } from "../../src/progress/record";
import type { CivilDate } from "../../src/schedule/civilDate";
import { check, milestoneOf, targetOf, type TargetSketch } from "./ledgerOf";

const day = (text: string): CivilDate => text as CivilDate;
const standingOf = (target: TargetSketch, settings: Partial<Settings> = {}) =>
  check({ targets: [targetOf(target)] }, settings).statuses[0]!;
const statusOf = (target: TargetSketch, settings: Partial<Settings> = {}): Status =>
  standingOf(target, settings).status;

const LEVEL: TargetSketch = { measure: "level", unit: "%", kind: "percent", value: 85 };
const JUNE: TargetSketch = { due: day("2022-06-30") };

describe("what counts as met", () => {
  test.each<[string, TargetSketch, Status]>([
    ["= at the value", { current: 400 }, "已达标"],
    ["= above it", { current: 401 }, "已达标"],
    ["= just below it", { current: 399 }, "正常"],
    ["≥ at the value", { relation: ">=", current: 400 }, "已达标"],
    ["> needs more", { relation: ">", current: 400 }, "正常"],
    ["> with more", { relation: ">", current: 401 }, "已达标"],
    ["≤ at the value", { relation: "<=", ...LEVEL, value: 10, current: 10 }, "已达标"],
    ["≤ below it", { relation: "<=", ...LEVEL, value: 10, current: 2 }, "已达标"],
    ["≤ above it", { relation: "<=", ...LEVEL, value: 10, current: 11 }, "正常"],
    ["< at the value", { relation: "<", ...LEVEL, value: 10, current: 10 }, "正常"],
    ["≈ within the tolerance", { relation: "~", current: 380 }, "已达标"],
    ["≈ below it", { relation: "~", current: 379 }, "正常"],
    ["≈ far above", { relation: "~", current: 800 }, "已达标"],
    [
      "a range: lower end",
      { relation: "range", ...LEVEL, value: 30, valueMax: 40, current: 30 },
      "已达标",
    ],
    [
      "a range: upper end",
      { relation: "range", ...LEVEL, value: 30, valueMax: 40, current: 40 },
      "已达标",
    ],
    [
      "a range: below",
      { relation: "range", ...LEVEL, value: 30, valueMax: 40, current: 29 },
      "正常",
    ],
    [
      "a range: above",
      { relation: "range", ...LEVEL, value: 30, valueMax: 40, current: 41 },
      "正常",
    ],
    ["down from a baseline", { ...LEVEL, value: 5, baseline: 10, current: 4 }, "已达标"],
    ["not yet down", { ...LEVEL, value: 5, baseline: 10, current: 7 }, "正常"],
    ["降到: down by its words", { ...LEVEL, value: 5, text: "发病率降到5%", current: 4 }, "已达标"],
    ["下降: the change itself", { ...LEVEL, value: 5, text: "能耗下降5%", current: 4 }, "正常"],
    ["a text that can mean only one number", { current: "400个" }, "已达标"],
  ])("%s", (_, target, expected) => {
    expect(statusOf(target)).toBe(expected);
  });
});

describe("before and after the due date", () => {
  test.each<[string, TargetSketch, Status]>([
    ["on course", { current: 300 }, "正常"],
    ["9.75 points behind at 75", { current: 261 }, "正常"],
    ["10 points behind at 75", { current: 260 }, "滞后"],
    ["nothing done", { current: 0 }, "滞后"],
    ["one of one is done or is not", { value: 1, current: 0 }, "正常"],
    ["less than one thing behind", { value: 5, current: 3 }, "正常"],
    ["more than one thing behind", { value: 5, current: 2 }, "滞后"],
    [
      "kilometres are not whole things",
      { value: 5, unit: "公里", kind: "length", current: 3 },
      "滞后",
    ],
    [
      "growth above its range",
      {
        ...LEVEL,
        ...JUNE,
        text: "增长5.5%—6%",
        relation: "range",
        value: 5.5,
        valueMax: 6,
        current: 7,
      },
      "正常",
    ],
    ["a level has no expectation", { ...LEVEL, current: 10 }, "正常"],
    [
      "a rate of change has none",
      { ...LEVEL, text: "增长85%", measure: "increment", current: 1 },
      "正常",
    ],
    ["overdue", { ...JUNE, current: 399 }, "超期"],
    ["overdue level", { ...LEVEL, ...JUNE, current: 84 }, "超期"],
    ["met late is met", { ...JUNE, current: 400 }, "已达标"],
    ["due today is not overdue", { due: day("2022-09-30"), current: 380 }, "正常"],
    ["blank", { current: null }, "未报"],
    ["blank and overdue", { ...JUNE, current: "" }, "未报"],
    ["unreadable", { current: "正在推进" }, "未报"],
    ["a ceiling already broken", { relation: "<=", value: 5, unit: "起", current: 6 }, "滞后"],
    [
      "more than a range of things",
      { relation: "range", value: 30, valueMax: 40, current: 45, ...JUNE },
      "正常",
    ],
  ])("%s", (_, target, expected) => {
    expect(statusOf(target)).toBe(expected);
  });
});

describe("what nobody has confirmed", () => {
  test.each<CellValue>([null, 0, 400, "已完成"])(
    "never lights, whatever is typed: %p",
    (current) => {
      const standing = standingOf({ confirmed: false, current, ...JUNE });
      expect(standing.status).toBe("待确认");
      expect(standing.light).toBeNull();
    },
  );

  test("a target value that is gone waits for a person", () => {
    expect(standingOf({ value: null, current: 5 })).toMatchObject({
      status: "待确认",
      reason: "TARGET_UNREADABLE",
      light: null,
    });
  });
});

describe("milestones", () => {
  test.each<[CellValue, string, Status]>([
    ["已完成", "2022-06-30", "已达标"],
    ["进行中", "2022-12-31", "正常"],
    ["未启动", "2022-12-31", "正常"],
    ["进行中", "2022-06-30", "超期"],
    ["未启动", "2022-06-30", "超期"],
    [null, "2022-12-31", "未报"],
    ["完工了吧", "2022-12-31", "未报"],
  ])("%p, due %s: %s", (current, due, expected) => {
    const milestone = milestoneOf({ current, due: day(due) });
    expect(check({ milestones: [milestone] }).statuses[0]?.status).toBe(expected);
  });
});

describe("lights follow the preset", () => {
  test.each<[Settings["lightRule"], number, string]>([
    ["deviation", 300, "green"],
    ["deviation", 260, "yellow"],
    ["deviation", 180, "yellow"],
    ["deviation", 179, "red"],
    ["deadline", 300, "green"],
    ["deadline", 299, "yellow"],
    ["deadline", 10, "yellow"],
    ["absolute", 120, "green"],
    ["absolute", 119, "red"],
    ["absolute", 400, "blue"],
    ["shortfall", 300, "green"],
    ["shortfall", 150, "yellow"],
    ["shortfall", 149, "red"],
  ])("%s: %i of 400 at the end of September is %s", (lightRule, current, light) => {
    expect(standingOf({ current }, { lightRule }).light).toBe(light);
  });

  test("the limits of 参数 hold", () => {
    expect(statusOf({ current: 260 }, { yellowLag: 15 })).toBe("正常");
    expect(standingOf({ current: 260 }, { redLag: 5 }).light).toBe("red");
  });

  test("what is overdue is red under every preset", () => {
    for (const lightRule of ["deviation", "deadline", "absolute", "shortfall"] as const) {
      expect(standingOf({ ...JUNE, current: 399 }, { lightRule }).light).toBe("red");
    }
  });
});

describe("核对说明", () => {
  test.each<[TargetSketch, string]>([
    [{ current: 400 }, "已完成 400个，达到目标（400个）。"],
    [{ current: 260 }, "已完成 260个（65%），按序时应达 75%（9/12 个月），落后 10 个百分点。"],
    [{ current: 320 }, "已完成 320个（80%），按序时应达 75%（9/12 个月）。"],
    [{ ...JUNE, current: 399 }, "完成时限 2022-06-30 已过 92 天，完成 399个，目标 400个。"],
    [{ current: null }, "尚未填报，完成时限 2022-12-31。"],
    [{ ...LEVEL, relation: ">=", current: 80 }, "现为 80%，目标 85%以上，2022-12-31 前达到即可。"],
  ])("%p", (target, expected) => {
    expect(standingSentence(standingOf(target), "zh-CN")).toBe(expected);
  });

  test("in English", () => {
    expect(standingSentence(standingOf({ current: 260 }), "en-US")).toBe(
      "260 个 done (65%); 75% expected by now (9 of 12 months), 10 points behind.",
    );
  });
});
