import { suggestAliases } from "../../src/investment/suggestAliases";
import { project, seedPlan } from "./samplePlan";

/** `alias → name (reason)` for units that stand in one list. */
const suggested = (...names: string[]): string[] =>
  suggestAliases(names.map((name, index) => project(index + 1, "1", [name]))).map(
    ({ alias, name, reason }) => `${alias} → ${name} (${reason})`,
  );

describe("names that look like one unit", () => {
  it.each([
    [["各县（市）", "各县(市)"], "各县(市) → 各县（市） (width)"],
    [["市第三人民医院", "南宁市第三人民医院"], "南宁市第三人民医院 → 市第三人民医院 (city)"],
    [
      ["南宁市教育局", "市教育局", "教育局"],
      "市教育局 → 南宁市教育局 (city)",
      "教育局 → 南宁市教育局 (city)",
    ],
    [["南宁市民政局", "南宁经开区", "经开区"], "经开区 → 南宁经开区 (city)"],
    [["市市场监管局", "市场监管局"], "市场监管局 → 市市场监管局 (city)"],
    [["经开区管委会", "经开区管理委员会"], "经开区管理委员会 → 经开区管委会 (ending)"],
    [["市妇儿工委办", "市妇儿工委办公室"], "市妇儿工委办公室 → 市妇儿工委办 (ending)"],
    [["市三院", "市第三人民医院"], "市第三人民医院 → 市三院 (ordinal)"],
    [["市发改委", "市发展和改革委员会"], "市发展和改革委员会 → 市发改委 (abbreviation)"],
    [["市住房和城乡建设局", "市住建局"], "市住建局 → 市住房和城乡建设局 (abbreviation)"],
  ])("%j", (names, ...expected) => {
    expect(suggested(...names)).toEqual(expected);
  });

  it("prefers the name that is used more", () => {
    expect(suggested("南宁市教育局", "市教育局", "市教育局")).toEqual([
      "南宁市教育局 → 市教育局 (city)",
    ]);
  });
});

describe("names that are different units", () => {
  it.each([
    [["市教育局", "市体育局"]],
    [["市第一人民医院", "市第二人民医院"]],
    [["各辖市（区）", "相关辖市（区）"]],
    [["市财政局", "市民政局"]],
    [["市政府办", "市政协办"]],
    [["江南区", "江东区"]],
    [["市文明办", "市信访局"]],
  ])("%j", (names) => {
    expect(suggested(...names)).toEqual([]);
  });

  it("finds no pair in the built-in list, whose units are written in one way each", () => {
    expect(suggestAliases(seedPlan.projects)).toEqual([]);
  });
});
