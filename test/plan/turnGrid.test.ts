import { findLayout } from "../../src/plan/table/findLayout";
import { describeColumns, headerChoices } from "../../src/plan/table/describeLayout";
import { turnGrid } from "../../src/plan/table/turnGrid";
import { readSource } from "../../src/plan/readSource";
import { sheetsToSource } from "../../src/plan/sheetsToSource";
import { textToSource } from "../../src/plan/textToSource";
import { gridOf } from "./gridOf";

const SIDELONG = gridOf(
  [
    ["", "2031年实事推进表（单位：万元）"],
    ["", "类别", "水利", "", "林业"],
    ["", "项目", "修渠", "筑坝", "植树"],
    ["", "年度目标", "修渠12公里", "筑坝1座", "植树8万株"],
    ["", "当年投资", "120", "#N/A", "—"],
    ["", "责任单位", "水利局", "", "林业局"],
    ["", "注：含续建。"],
  ],
  ["B1:E1", "C2:D2", "C6:D6"],
);

test("a table on its side is set upright, with its merges and its places", () => {
  expect(turnGrid(SIDELONG)).toEqual({
    cells: [
      ["2031年实事推进表（单位：万元）"],
      ["类别", "项目", "年度目标", "当年投资", "责任单位"],
      ["水利", "修渠", "修渠12公里", "120", "水利局"],
      ["", "筑坝", "筑坝1座", "#N/A", ""],
      ["林业", "植树", "植树8万株", "—", "林业局"],
      ["", "注：含续建。"],
    ],
    merges: [
      { row: 2, col: 0, rowSpan: 2, colSpan: 1 },
      { row: 2, col: 4, rowSpan: 2, colSpan: 1 },
    ],
    rowNumbers: [1, 2, 3, 4, 5, 7],
    turned: { from: 1, to: 5, rows: [2, 3, 4, 5, 6] },
  });
});

test("its projects and warnings are told by the column where they stand", () => {
  const { plan } = readSource(sheetsToSource([{ name: "表", grid: SIDELONG }]));
  expect([plan.title, plan.unit, plan.sections.map(({ name }) => name)]).toEqual([
    "2031年实事推进表",
    "万元",
    ["水利", "林业"],
  ]);
  expect(
    plan.projects.map(({ title, investment, leads }) => [title, investment.text, ...leads]),
  ).toEqual([
    ["修渠", "120", "水利局"],
    ["筑坝", "#N/A", "水利局"],
    ["植树", "—", "林业局"],
  ]);
  expect(plan.warnings.filter(({ row }) => row > 0)).toEqual([
    { code: "CELL_ERROR", row: 4, data: { cell: "D5", text: "#N/A", sheet: "表", at: "D" } },
    { code: "ROW_IGNORED", row: 7, data: { text: "注：含续建。" } },
  ]);
});

test("a person sees its rows as what they are", () => {
  const grid = turnGrid(SIDELONG);
  const layout = grid && findLayout(grid);
  if (grid === null || layout === null) throw new Error("not turned");
  expect(describeColumns(grid, layout).map(({ letters, header }) => [letters, header])).toEqual([
    ["2", "类别"],
    ["3", "项目"],
    ["4", "年度目标"],
    ["5", "当年投资"],
    ["6", "责任单位"],
  ]);
  expect(headerChoices(grid, layout).map(({ letters }) => letters)).toEqual(["B", "C", "D", "E"]);
});

test("written with pipes, it is set upright as well", () => {
  const text = "项目|修渠|植树\n目标|修渠12公里|植树8万株\n责任单位|水利局|林业局";
  expect(readSource(textToSource(text)).plan.projects.map(({ title }) => title)).toEqual([
    "修渠",
    "植树",
  ]);
});

test("values that read like headings do not hide a table on its side", () => {
  const grid = gridOf([
    ["工程名称", "公园", "医院", "备注"],
    ["年度目标", "建成开放", "完成主体施工", ""],
    ["责任单位", "园林局", "卫健局", ""],
  ]);
  const { plan } = readSource(sheetsToSource([{ name: "表", grid }]));
  expect(plan.projects.map(({ title, content, leads }) => [title, content, ...leads])).toEqual([
    ["公园", "建成开放", "园林局"],
    ["医院", "完成主体施工", "卫健局"],
  ]);
});

test("words for several headings become a row above, which may name the unit", () => {
  const grid = gridOf(
    [
      ["2031年实事对照表"],
      ["基本情况", "项目名称", "修渠", "植树"],
      ["", "建设内容", "修渠12公里", "植树8万株"],
      ["投资（万元）", "总投资", "360", "60"],
      ["", "2031年投资", "120", "30"],
      ["责任", "牵头单位", "水利局", "林业局"],
    ],
    ["A2:A3", "A4:A5"],
  );
  const { plan } = readSource(sheetsToSource([{ name: "表", grid }]));
  expect([
    plan.unit,
    plan.projects.map(({ title, investment, leads }) => [title, investment.text, ...leads]),
  ]).toEqual([
    "万元",
    [
      ["修渠", "120", "水利局"],
      ["植树", "30", "林业局"],
    ],
  ]);
});

test.each<[string, string[][]]>([
  [
    "an upright table",
    [
      ["序号", "项目", "目标", "责任单位"],
      ["1", "修渠", "修渠12公里", "水利局"],
      ["2", "植树", "植树8万株", "林业局"],
    ],
  ],
  [
    "a form of one project",
    [
      ["项目名称", "修渠", "", ""],
      ["建设内容", "修渠12公里", "", ""],
      ["投资", "120", "责任单位", "水利局"],
      ["完成时限", "11月", "联系人", "罗青"],
    ],
  ],
  [
    "forms one below the other",
    [
      ["项目名称", "修渠", "水利局", "120"],
      ["建设内容", "修渠12公里", "", "1"],
      ["项目名称", "植树", "林业局", "30"],
      ["建设内容", "植树8万株", "", "2"],
    ],
  ],
  [
    "headings that name neither project nor content",
    [
      ["责任单位", "水利局", "林业局"],
      ["投资", "120", "30"],
      ["完成时限", "11月", "12月"],
    ],
  ],
  ["nothing", []],
])("%s is left", (_name, rows) => {
  expect(turnGrid(gridOf(rows))).toBeNull();
});
