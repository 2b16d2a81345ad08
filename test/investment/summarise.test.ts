import { allocate } from "../../src/investment/allocate";
import { reconcile } from "../../src/investment/reconcile";
import { summarise } from "../../src/investment/summarise";
import { withoutInvestment } from "../../src/investment/withoutInvestment";
import { planOf, project } from "./samplePlan";

const list = planOf([
  project(1, "10", ["甲", "乙"], { section: "一", supports: ["丙"] }),
  project(2, "5", ["乙"], { section: "二" }),
  project(3, "", ["甲"], { section: "二" }),
  project(4, "0.5", [], { section: "二" }),
  project(5, "/", [], { section: null }),
  project(6, "1", ["乙", "甲"], { section: null }),
]);
const allocation = allocate(list, {
  done: new Map([
    [1, "3"],
    [4, "0.2"],
  ]),
});
const rows = (
  ...args: Parameters<typeof summarise> extends [unknown, ...infer Rest] ? Rest : never
) =>
  summarise(allocation, ...args).rows.map(({ key, section, planned, done }) =>
    [key, section, planned, done].filter((part) => part !== null).join(" "),
  );

describe("summarise", () => {
  it("puts the largest sum first and keeps unreported done money apart from zero", () => {
    expect(rows({ by: "lead", rule: "first" })).toEqual(["甲 10 3", "乙 6 0"]);
    expect(rows({ by: "lead", rule: "equal" })).toEqual(["乙 10.5 1.5", "甲 5.5 1.5"]);
    expect(rows({ by: "lead", rule: "full" })).toEqual(["乙 16 3", "甲 11 3"]);
    expect(summarise(allocate(list), { by: "lead", rule: "first" }).doneTotal).toBeNull();
  });

  it("keeps joint leads in a bucket of their own, told apart by who is first", () => {
    expect(rows({ by: "lead", rule: "joint" })).toEqual(["甲、乙 10 3", "乙 5", "乙、甲 1"]);
  });

  it("crosses leads with sections", () => {
    expect(rows({ by: "lead-section", rule: "full" })).toEqual([
      "乙 一 10 3",
      "甲 一 10 3",
      "乙 二 5",
      "乙 1",
      "甲 1",
    ]);
  });

  it("sums supports without touching leads", () => {
    expect(rows({ by: "support", rule: "equal" })).toEqual(["丙 10 3"]);
  });

  it("counts each project once by section", () => {
    expect(rows({ by: "section", rule: "full" })).toEqual(["一 10 3", "二 5.5 0.2"]);
  });

  it("gives an empty plan an empty summary", () => {
    expect(summarise(allocate(planOf([])), { by: "lead", rule: "full" })).toMatchObject({
      rows: [],
      total: "0",
      doneTotal: null,
    });
  });
});

describe("reconcile", () => {
  it("lists every project without a unit, with or without money", () => {
    expect(reconcile(allocation, { by: "lead", rule: "equal" })).toEqual({
      planTotal: "16.5",
      total: "16",
      withoutUnitTotal: "0.5",
      inflation: "0",
      difference: "0.5",
      withoutUnit: [
        { no: 4, title: "项目4", planned: "0.5" },
        { no: 5, title: "项目5", planned: null },
      ],
    });
  });

  it("lists the projects without a section when summed by section", () => {
    const { withoutUnit, difference } = reconcile(allocation, { by: "section", rule: "first" });
    expect(withoutUnit.map(({ no }) => no)).toEqual([5, 6]);
    expect(difference).toBe("1");
  });
});

describe("withoutInvestment", () => {
  it("keeps blank, stroke and unreadable apart", () => {
    const unreadable = { kind: "unreadable", text: "约三亿" } as const;
    const more = [...list.projects, { ...project(7, "", []), investment: unreadable }];
    expect(withoutInvestment(more)).toEqual({ blank: [3], stroke: [5], unreadable: [7] });
  });
});
