import { allocate } from "../../src/investment/allocate";
import { InvestmentError } from "../../src/investment/investmentError";
import { fromTicks } from "../../src/investment/ticks";
import { planOf, project } from "./samplePlan";

/** `unit: first / equal / full` of every row, in order. */
const shares = (
  plan: Parameters<typeof allocate>[0],
  what: "planned" | "done" = "planned",
  options?: Parameters<typeof allocate>[1],
): string[] => {
  const { rows, decimals } = allocate(plan, options);
  return rows.map((row) => {
    const of = row[what];
    const text = of
      ? [of.first, of.equal, of.full].map((ticks) => fromTicks(ticks, decimals)).join(" / ")
      : "–";
    return `${row.role} ${row.unit}: ${text}`;
  });
};

describe("shares", () => {
  it.each([
    ["1", ["甲"], ["lead 甲: 1 / 1 / 1"]],
    ["0.6", ["甲", "乙"], ["lead 甲: 0.6 / 0.3 / 0.6", "lead 乙: 0 / 0.3 / 0.6"]],
    ["0.0001", ["甲", "乙"], ["lead 甲: 0.0001 / 0.0001 / 0.0001", "lead 乙: 0 / 0 / 0.0001"]],
    [
      "0.00003",
      ["甲", "乙"],
      ["lead 甲: 0.00003 / 0.00002 / 0.00003", "lead 乙: 0 / 0.00001 / 0.00003"],
    ],
    ["0", ["甲", "乙"], ["lead 甲: 0 / 0 / 0", "lead 乙: 0 / 0 / 0"]],
  ])("%s 亿元 for %j", (money, leads, expected) => {
    expect(shares(planOf([project(1, money, leads)]))).toEqual(expected);
  });

  it("shares a list in 万元 in whole 万元, and finer only where the list itself is", () => {
    const list = planOf(
      [project(1, "100", ["甲", "乙", "丙"]), project(2, "2.5", ["甲", "乙"])],
      "万元",
    );
    expect(shares(list)).toEqual([
      "lead 甲: 100 / 34 / 100",
      "lead 乙: 0 / 33 / 100",
      "lead 丙: 0 / 33 / 100",
      "lead 甲: 2.5 / 1.3 / 2.5",
      "lead 乙: 0 / 1.2 / 2.5",
    ]);
  });

  it("shares leads and supports apart, leads first", () => {
    expect(shares(planOf([project(1, "3", ["甲"], { supports: ["乙", "丙"] })]))).toEqual([
      "lead 甲: 3 / 3 / 3",
      "support 乙: 3 / 1.5 / 3",
      "support 丙: 0 / 1.5 / 3",
    ]);
  });

  it("stays exact where floating numbers do not", () => {
    const list = planOf([project(1, "9007199254740993.1", ["甲"]), project(2, "0.0002", ["甲"])]);
    expect(shares(list)[0]).toBe(
      "lead 甲: 9007199254740993.1 / 9007199254740993.1 / 9007199254740993.1",
    );
  });
});

describe("rows", () => {
  it("leaves out projects without any amount", () => {
    expect(
      shares(planOf([project(1, "", ["甲"]), project(2, "/", ["甲"]), project(3, "1", ["甲"])])),
    ).toEqual(["lead 甲: 1 / 1 / 1"]);
  });

  it("has one row for a unit that is printed twice", () => {
    expect(shares(planOf([project(1, "2", ["甲", "乙", "甲"])]))).toEqual([
      "lead 甲: 2 / 1 / 2",
      "lead 乙: 0 / 1 / 2",
    ]);
  });

  it("shares done money by the same rules, also where nothing was planned", () => {
    const list = planOf([project(1, "2", ["甲", "乙"]), project(2, "", ["丙"])]);
    const done = new Map([
      [1, "0.0003"],
      [2, "1e-4"],
    ]);
    expect(shares(list, "done", { done })).toEqual([
      "lead 甲: 0.0003 / 0.0002 / 0.0003",
      "lead 乙: 0 / 0.0001 / 0.0003",
      "lead 丙: 0.0001 / 0.0001 / 0.0001",
    ]);
    expect(shares(list, "planned", { done })[2]).toBe("lead 丙: –");
  });

  it("credits done money once when two rows carry the same number", () => {
    const list = planOf([project(1, "2", ["甲"]), project(1, "3", ["乙"])]);
    expect(shares(list, "done", { done: new Map([[1, "1"]]) })).toEqual([
      "lead 甲: 1 / 1 / 1",
      "lead 乙: –",
    ]);
  });

  it.each(["abc", "", "NaN", "Infinity", "1e900", "1e-900", "1,5"])(
    "refuses done money %j",
    (text) => {
      const list = planOf([project(1, "2", ["甲"])]);
      expect(() => allocate(list, { done: new Map([[1, text]]) })).toThrow(InvestmentError);
    },
  );
});

describe("confirmed aliases", () => {
  const list = planOf([
    project(1, "1", ["常州高新区"]),
    project(2, "2", ["新北区", "常州高新区"]),
    project(3, "4", ["高新区管委会"]),
  ]);

  it("count under one name, and a project's unit only once", () => {
    const aliases = { 常州高新区: "新北区", 高新区管委会: "常州高新区" };
    expect(shares(list, "planned", { aliases })).toEqual([
      "lead 新北区: 1 / 1 / 1",
      "lead 新北区: 2 / 2 / 2",
      "lead 新北区: 4 / 4 / 4",
    ]);
  });

  it("change nothing that nobody confirmed", () => {
    expect(shares(list)).toHaveLength(4);
  });

  it("may not lead in a circle", () => {
    expect(() =>
      allocate(list, { aliases: { 新北区: "常州高新区", 常州高新区: "新北区" } }),
    ).toThrow("ALIAS_CIRCULAR");
  });

  it("take a name such as constructor for what it is", () => {
    expect(shares(planOf([project(1, "1", ["constructor"])]))).toEqual([
      "lead constructor: 1 / 1 / 1",
    ]);
  });
});
