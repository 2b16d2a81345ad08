import { investmentTotal } from "../../src/plan/investmentTotal";
import type { Investment, Plan } from "../../src/plan/plan";
import { readPlanGrid } from "../../src/plan/readPlanGrid";
import { readPlanHtml } from "../../src/plan/readPlanHtml";
import { readPlanText } from "../../src/plan/readPlanText";
import { gridOf } from "./gridOf";
import grids from "./lists/grids.json";
import outlines from "./lists/outlines.json";
import pages from "./lists/pages.json";
import texts from "./lists/texts.json";

/** An amount as its decimal text, blank as null, and the other kinds by their names. */
const money = (investment: Investment): string | null => {
  if (investment.kind === "blank") return null;
  return investment.kind === "amount" ? investment.value : investment.kind;
};

const summary = (plan: Plan) => ({
  title: plan.title,
  year: plan.year,
  unit: plan.unit,
  sections: plan.sections.map(({ name }) => name),
  total: investmentTotal(plan).toFixed(),
  projects: plan.projects.map(({ row: _row, investment, ...project }) => ({
    ...project,
    investment: money(investment),
  })),
  warnings: plan.warnings.map(({ row, code }) => [row, code]),
});

describe("lists of other cities, as grids", () => {
  test.each(grids.map((list) => [list.name, list] as const))("%s", (_name, list) => {
    expect(summary(readPlanGrid(gridOf(list.rows, list.merges)))).toEqual(list.expect);
  });
});

describe("lists of other cities, as text", () => {
  test.each([...texts, ...outlines].map((list) => [list.name, list] as const))(
    "%s",
    (_name, list) => {
      expect(summary(readPlanText(list.text.join("\n")))).toEqual(list.expect);
    },
  );
});

describe("lists of other cities, as web pages", () => {
  test.each(pages.map((list) => [list.name, list] as const))("%s", (_name, list) => {
    const html = list.html.join("\n");
    expect(summary(readPlanHtml(html))).toEqual(list.expect);
    expect(summary(readPlanText(html))).toEqual(list.expect);
  });
});
