import { gatherRoles } from "../../src/plan/table/gatherRoles";
import { gridOf } from "./gridOf";

const HEADER = [
  ["序号", "项目", "责任单位", "", ""],
  ["", "", "水利局", "林业局", "财政局"],
];
const MERGES = ["A1:A2", "B1:B2", "C1:E1"];

test.each<[string, string[], string]>([
  ["words", ["牵头", "", "配合"], "牵头单位：水利局；配合单位：财政局"],
  ["full and empty signs", ["○", "●", "○"], "牵头单位：林业局；配合单位：水利局、财政局"],
  ["ticks only", ["√", "√", ""], "牵头单位：水利局、林业局"],
  ["nobody leads", ["", "", "配合"], "配合单位：财政局"],
])("marks become names: %s", (_name, marks, roles) => {
  expect(gatherRoles(gridOf([...HEADER, ["1", "修渠", ...marks]], MERGES))).toEqual(
    gridOf(
      [
        ["序号", "项目", "责任单位", "", ""],
        ["", "", "", "", ""],
        ["1", "修渠", roles, "", ""],
      ],
      ["A1:A2", "B1:B2", "C1:C2"],
    ),
  );
});

test.each<[string, string[][], string[]]>([
  ["cells that hold names", [...HEADER, ["1", "修渠", "罗青", "唐宁", ""]], MERGES],
  [
    "headings that are no bodies",
    [
      ["序号", "项目", "责任单位", ""],
      ["", "", "牵头", "配合"],
      ["1", "修渠", "负责", "配合"],
    ],
    ["A1:A2", "B1:B2", "C1:D1"],
  ],
  [
    "bodies under a heading that names none",
    [
      ["序号", "项目", "进度", "", ""],
      ["", "", "水利局", "林业局", "财政局"],
      ["1", "修渠", "●", "", ""],
    ],
    MERGES,
  ],
  ["no marks at all", [...HEADER, ["1", "修渠", "", "", ""]], MERGES],
])("%s: left as it is", (_name, rows, merges) => {
  const grid = gridOf(rows, merges);
  expect(gatherRoles(grid)).toBe(grid);
});
