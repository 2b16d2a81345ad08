import fc from "fast-check";
import type { Plan, Project } from "../../src/plan/plan";
import { readPlanGrid } from "../../src/plan/readPlanGrid";
import { readPlanHtml } from "../../src/plan/readPlanHtml";
import { readPlanText } from "../../src/plan/readPlanText";
import { gridOf } from "./gridOf";

const HEADER = ["序号", "项目名称", "主要内容", "当年投资", "牵头单位", "配合单位"];

const title = fc.constantFrom(
  "老旧小区改造",
  "新建幼儿园",
  "“四好”农村路",
  "体育公园（二期）",
  "普惠托育",
);
const content = fc
  .array(
    fc.constantFrom(
      "新建学校12所。",
      "改造管网3.5公里；",
      "覆盖率达到85%以上。",
      "服务2万人次，",
      "年内竣工。",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(""));
const money = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => String(thousandths / 1000)),
  fc.constantFrom("", "/", "—"),
);
const units = (least: number) =>
  fc.uniqueArray(
    fc.constantFrom("市教育局", "市卫健委", "各县（市、区）", "市残联", "城投公司", "团市委"),
    {
      minLength: least,
      maxLength: 3,
    },
  );

const rows = fc
  .array(fc.record({ title, content, money, leads: units(1), supports: units(0) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((projects) =>
    projects.map((project, index) => [
      String(index + 1),
      project.title,
      project.content,
      project.money,
      project.leads.join("、"),
      project.supports.join("、"),
    ]),
  );

type Printed = Pick<Project, "no" | "title" | "content" | "leads" | "supports"> & { money: string };

const printed = (plan: Plan): Printed[] =>
  plan.projects.map(({ no, title: name, content: text, leads, supports, investment }) => ({
    no,
    title: name,
    content: text,
    leads,
    supports,
    money: investment.text,
  }));

const expected = (body: readonly string[][]): Printed[] =>
  body.map(([no = "", name = "", text = "", sum = "", leads = "", supports = ""]) => ({
    no: Number(no),
    title: name,
    content: text,
    leads: leads === "" ? [] : leads.split(/、(?![^（]*）)/),
    supports: supports === "" ? [] : supports.split(/、(?![^（]*）)/),
    money: sum,
  }));

const TITLE = "2023年民生项目清单";
const UNIT = "单位：亿元";
const NOTATIONS: Readonly<Record<string, (table: readonly (readonly string[])[]) => Plan>> = {
  "tab-separated text": (table) =>
    readPlanText([TITLE, UNIT, ...table.map((row) => row.join("\t"))].join("\n")),
  "a pipe table": (table) =>
    readPlanText(
      [`${TITLE}（${UNIT}）`, ...table.map((row) => `| ${row.join(" | ")} |`)].join("\n"),
    ),
  "an HTML table": (table) =>
    readPlanHtml(
      `<p>${TITLE}</p><p>${UNIT}</p><table>${table
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
        .join("")}</table>`,
    ),
  "a grid": (table) => readPlanGrid(gridOf([[TITLE], [UNIT], ...table])),
  "the stacked text of the official list": (table) =>
    readPlanText(
      [TITLE, UNIT, ...table.map((row) => `${row.map((cell) => `\t${cell}`).join("\n")}\n`)].join(
        "\n",
      ),
    ),
};

describe.each(Object.entries(NOTATIONS))("a plan printed as %s", (_name, read) => {
  test("reads back to itself", () => {
    fc.assert(
      fc.property(rows, (body) => {
        const plan = read([HEADER, ...body]);
        expect(printed(plan)).toEqual(expected(body));
        expect([plan.title, plan.year, plan.unit, plan.warnings]).toEqual([
          TITLE,
          2023,
          "亿元",
          [],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test("reads the same whatever the order of its columns", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(rows, order, (body, columns) => {
        const table = [HEADER, ...body].map((row) => columns.map((col) => row[col] ?? ""));
        expect(printed(read(table))).toEqual(expected(body));
      }),
      { numRuns: 60 },
    );
  });
});
