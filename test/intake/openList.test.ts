import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openList } from "../../src/intake/openList";
import { firstAssignment, guessAssignment } from "../../src/plan/firstAssignment";
import { readSource } from "../../src/plan/readSource";
import { assignField } from "../../src/plan/table/tableLayout";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, name)));

const ROWS = [
  ["号码", "干什么", "干成啥样", "花多少", "谁来干"],
  ["1", "绿道", "新建绿道20公里，建成口袋公园6个。", "0.6", "市城管局"],
  ["2", "菜场", "改造农贸市场8个，其中城区3个。", "1.2", "市商务局"],
];
const HTML = `<h1>2024年暖心工程</h1><table>${ROWS.map(
  (row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`,
).join("")}</table>`;

describe("a list whose header is known, with its money column said to be none", () => {
  test.each([
    "../xlsx/files/list.xlsx",
    "../xlsx/files/list.xls",
    "../xlsx/files/list.ods",
    "files/list.docx",
  ])("%s", async (name) => {
    const source = await openList(file(name), name);
    const first = firstAssignment(source);
    if (first === null) throw new Error("no table");
    const { table, layout } = first;
    const money = layout.fields.indexOf("investment");
    const { plan } = readSource(source, { table, layout: assignField(layout, money, null) });
    expect(plan.projects.map(({ investment }) => investment.kind)).toEqual(["blank", "blank"]);
    expect(plan.warnings).toContainEqual({
      code: "COLUMN_MISSING",
      row: 0,
      data: { column: "investment" },
    });
    expect({ ...plan, projects: [], warnings: [] }).toEqual({
      ...readSource(source).plan,
      projects: [],
      warnings: [],
    });
  });
});

describe("a list whose header says nothing", () => {
  test.each([
    ["tabs", "2024年暖心工程.txt", ROWS.map((row) => row.join("\t")).join("\n")],
    ["commas", "2024年暖心工程.csv", ROWS.map((row) => row.join(",")).join("\n")],
    ["pipes", "2024年暖心工程.md", ROWS.map((row) => `| ${row.join(" | ")} |`).join("\n")],
    ["a web page", "网页.html", HTML],
    ["a web page under a workbook's name", "网页.xls", HTML],
  ])("%s", async (_, name, text) => {
    const source = await openList(utf8(text), name);
    expect(() => readSource(source)).toThrow("NO_LIST_FOUND");
    const first = firstAssignment(source);
    if (first === null) throw new Error("no table");
    expect(first.layout.fields).toEqual(["no", "title", "content", "investment", "leads"]);
    const { plan } = readSource(source, first);
    expect([plan.title, plan.year]).toEqual(["2024年暖心工程", 2024]);
    expect(plan.projects.map(({ no, title, leads }) => [no, title, ...leads])).toEqual([
      [1, "绿道", "市城管局"],
      [2, "菜场", "市商务局"],
    ]);
  });
});

test("another sheet of a workbook can be said to be the list", async () => {
  const name = "list.xlsx";
  const source = await openList(file(`../xlsx/files/${name}`), name);
  expect(source.tables.map((table) => table.name)).toEqual(["说明", "清单"]);
  expect(firstAssignment(source)?.table).toBe(1);
  expect(() => readSource(source, guessAssignment(source, 0))).toThrow(/"sheet":"说明"/);
});
