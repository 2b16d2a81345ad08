import { formToGrid } from "../../src/plan/text/formToGrid";
import { gridOf } from "./gridOf";

const FORMS = [
  ["2031年民生实事"],
  ["项目名称", "修渠", "责任单位", "水利局"],
  ["建设内容", "清淤12公里", "", ""],
  [],
  ["项目名称", "植树", "责任单位", "林业局"],
  ["建设内容", "补植8000株", "", ""],
];

test("forms of labels and values are one table, with the rows of their sheet", () => {
  expect(formToGrid(gridOf(FORMS))).toEqual({
    cells: [
      ["2031年民生实事"],
      ["项目名称", "责任单位", "建设内容"],
      ["修渠", "水利局", "清淤12公里"],
      ["植树", "林业局", "补植8000株"],
    ],
    merges: [],
    rowNumbers: [1, 2, 2, 5],
  });
});

test.each([
  [
    "a table",
    [
      ["项目名称", "责任单位"],
      ["修渠", "水利局"],
      ["植树", "林业局"],
      ["筑路", "交通局"],
      ["架桥", "交通局"],
    ],
  ],
  ["one form", FORMS.slice(0, 3)],
  ["forms with a row that is none", [...FORMS, ["修渠", "水利局"]]],
  ["nothing", []],
])("%s is left", (_name, rows) => {
  expect(formToGrid(gridOf(rows))).toBeNull();
});
