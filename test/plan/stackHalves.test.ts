import { sheetsToSource } from "../../src/plan/sheetsToSource";
import { readSource } from "../../src/plan/readSource";
import { stackHalves } from "../../src/plan/table/stackHalves";
import { gridOf } from "./gridOf";

const HEADER = ["序号", "项目名称", "牵头单位"];

test("a table in two parts side by side is one", () => {
  const grid = gridOf(
    [
      ["2031年民生实事清单"],
      [...HEADER, "", ...HEADER],
      ["1", "修渠", "水利局", "", "3", "筑路", "交通局"],
      ["2", "植树", "", "", "4", "架桥"],
    ],
    ["A1:G1", "C3:C4", "G3:G4"],
  );
  // The blank column between the parts belongs to the left one.
  expect(stackHalves(grid)).toEqual({
    ...gridOf(
      [
        ["2031年民生实事清单"],
        [...HEADER, ""],
        ["1", "修渠", "水利局", ""],
        ["2", "植树", "", ""],
        ["3", "筑路", "交通局"],
        ["4", "架桥"],
      ],
      ["A1:G1", "C3:C4", "C5:C6"],
    ),
    rowNumbers: [1, 2, 3, 4, 3, 4],
    shifts: [0, 0, 0, 0, 4, 4],
  });
  const { plan } = readSource(sheetsToSource([{ name: "表", grid }]));
  expect(plan.projects.map(({ no, title, leads, row }) => [no, title, leads, row])).toEqual([
    [1, "修渠", ["水利局"], 3],
    [2, "植树", ["水利局"], 4],
    [3, "筑路", ["交通局"], 3],
    [4, "架桥", ["交通局"], 4],
  ]);
});

test("words above each part become its heading", () => {
  const grid = gridOf(
    [
      ["2031年民生实事清单"],
      ["环境类", "", "", "服务类"],
      [...HEADER, ...HEADER],
      ["1", "修渠", "水利局", "2", "义诊", "卫健局"],
    ],
    ["A2:C2", "D2:F2"],
  );
  expect(stackHalves(grid)).toEqual({
    ...gridOf(
      [
        ["2031年民生实事清单"],
        HEADER,
        ["环境类"],
        ["1", "修渠", "水利局"],
        ["服务类"],
        ["2", "义诊", "卫健局"],
      ],
      ["A3:C3", "A5:C5"],
    ),
    rowNumbers: [1, 3, 2, 4, 2, 4],
    shifts: [0, 0, 0, 0, 3, 3],
  });
  const { plan } = readSource(sheetsToSource([{ name: "表", grid }]));
  expect(plan.projects.map(({ section, title }) => [section, title])).toEqual([
    ["环境类", "修渠"],
    ["服务类", "义诊"],
  ]);
});

test("an error in the right half is told by its own cell", () => {
  const grid = gridOf([
    [...HEADER, ...HEADER],
    ["1", "修渠", "水利局", "2", "#REF!", "卫健局"],
  ]);
  const { warnings } = readSource(sheetsToSource([{ name: "表", grid }])).plan;
  expect(warnings.find(({ code }) => code === "CELL_ERROR")?.data["cell"]).toBe("E2");
});

test.each([
  ["one header", [HEADER, ["1", "修渠", "水利局"]]],
  [
    "a word that comes twice",
    [
      [...HEADER, "序号"],
      ["1", "修渠", "水利局", "1"],
    ],
  ],
  ["cells that only repeat", [["甲", "乙", "丙", "甲", "乙", "丙"]]],
  ["nothing", []],
])("%s: left as it is", (_name, rows) => {
  const grid = gridOf(rows);
  expect(stackHalves(grid)).toBe(grid);
});
