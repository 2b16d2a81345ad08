import { readRoles } from "../../src/plan/cells/readRoles";

const CELLS: readonly [string, string[], string[]][] = [
  ["市教育局", ["市教育局"], []],
  ["市教育局、市财政局", ["市教育局", "市财政局"], []],
  ["牵头：市教育局；配合：市财政局", ["市教育局"], ["市财政局"]],
  ["牵头单位：市教育局⏎配合单位：市财政局、市住建局", ["市教育局"], ["市财政局", "市住建局"]],
  ["牵头单位：市教育局；责任单位：各区", ["市教育局"], ["各区"]],
  ["责任单位：市教育局；配合单位：各区", ["市教育局"], ["各区"]],
  ["市教育局（牵头）、市财政局", ["市教育局"], ["市财政局"]],
  ["市财政局、市教育局（牵头）", ["市教育局"], ["市财政局"]],
  ["市教育局(牵头)⏎市财政局⏎市住建局", ["市教育局"], ["市财政局", "市住建局"]],
  ["市教育局牵头，市财政局、市住建局配合", ["市教育局"], ["市财政局", "市住建局"]],
  ["市教育局、市民政局牵头，市财政局配合", ["市教育局", "市民政局"], ["市财政局"]],
  ["各区政府负责", ["各区政府"], []],
  ["", [], []],
  ["/", [], []],
];

test.each(CELLS)("%s", (cell, leads, supports) => {
  expect(readRoles(cell.replaceAll("⏎", "\n"))).toEqual({ leads, supports });
});

test("in a column whose first unit leads, the others support it", () => {
  expect(readRoles("市教育局、市财政局", true)).toEqual({
    leads: ["市教育局"],
    supports: ["市财政局"],
  });
  expect(readRoles("配合：市财政局；牵头：市教育局", true)).toEqual({
    leads: ["市教育局"],
    supports: ["市财政局"],
  });
});
