import { allocate } from "../../src/investment/allocate";
import type { CountingRule } from "../../src/investment/countingRule";
import { differences } from "../../src/investment/differences";
import { reconcile } from "../../src/investment/reconcile";
import { type Dimension, summarise } from "../../src/investment/summarise";
import { withoutInvestment } from "../../src/investment/withoutInvestment";
import { seedPlan } from "./samplePlan";

const allocation = allocate(seedPlan);
const sums = (rule: CountingRule, by: Dimension = "lead") => summarise(allocation, { by, rule });
const plannedFor = (unit: string, rule: CountingRule): string | undefined =>
  sums(rule).rows.find((row) => row.key === unit)?.planned;

describe("the built-in list", () => {
  it.each([
    ["first", "319.892", "21.452"],
    ["equal", "319.892", "31.6986"],
    ["full", "557.402", "71.732"],
    ["joint", "319.892", "21.452"],
  ] as const)("by lead, rule %s: %s in all, %s for 市卫健委", (rule, total, health) => {
    expect(sums(rule).total).toBe(total);
    expect(plannedFor("市卫健委", rule)).toBe(health);
  });

  it.each([
    ["first", "0.07", "0"],
    ["equal", "0.07", "0"],
    ["joint", "0.07", "0"],
    ["full", "-237.44", "237.51"],
  ] as const)("reconciles under %s: difference %s, inflation %s", (rule, difference, again) => {
    expect(reconcile(allocation, { by: "lead", rule })).toEqual({
      planTotal: "319.962",
      total: sums(rule).total,
      withoutUnitTotal: "0.07",
      inflation: again,
      difference,
      withoutUnit: [{ no: 31, title: "促进体医融合", planned: "0.07" }],
    });
  });

  it("explains 全额 by the seven projects that differ, one of them for want of a lead", () => {
    const rows = differences(allocation, { by: "lead", rule: "full" });
    expect(
      rows.map(({ no, planned, counted, difference }) => [no, planned, counted, difference]),
    ).toEqual([
      [4, "0.08", "0.24", "-0.16"],
      [6, "0.6", "1.2", "-0.6"],
      [7, "49.6", "248", "-198.4"],
      [31, "0.07", "0", "0.07"],
      [45, "2", "4", "-2"],
      [51, "18", "54", "-36"],
      [56, "0.35", "0.7", "-0.35"],
    ]);
  });

  it("credits every supporting unit in full with 696.044", () => {
    expect(sums("full", "support").total).toBe("696.044");
  });

  it("sums sections to the list's total under every rule, since a section has each project once", () => {
    for (const rule of ["first", "equal", "full", "joint"] as const) {
      expect(sums(rule, "section").total).toBe("319.962");
      expect(reconcile(allocation, { by: "section", rule }).difference).toBe("0");
    }
  });

  it("shares row 4 as 0.0267 + 0.0267 + 0.0266", () => {
    const shares = allocation.rows
      .filter((row) => row.projectNo === 4 && row.role === "lead")
      .map((row) => [row.unit, row.planned?.equal]);
    expect(shares).toEqual([
      ["市妇儿工委办", 267n],
      ["市发改委", 267n],
      ["市卫健委", 266n],
    ]);
  });

  it("names its projects without investment, blank and stroke apart", () => {
    expect(withoutInvestment(seedPlan.projects)).toEqual({
      blank: [1, 2, 3, 26, 27, 35, 53, 55, 59],
      stroke: [8, 9, 10, 11],
      unreadable: [],
    });
  });
});
