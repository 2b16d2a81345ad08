import type { FillPattern } from "hucre";

/** Fill patterns that are neither none nor solid, by the words of `Excel.FillPattern`. */
export const patterns: [string, FillPattern][] = [
  ["Gray75", "darkGray"],
  ["Gray50", "mediumGray"],
  ["Gray25", "lightGray"],
  ["Gray16", "gray125"],
  ["Gray8", "gray0625"],
  ["Horizontal", "darkHorizontal"],
  ["Vertical", "darkVertical"],
  ["Down", "darkDown"],
  ["Up", "darkUp"],
  ["Checker", "darkGrid"],
  ["SemiGray75", "darkTrellis"],
  ["LightHorizontal", "lightHorizontal"],
  ["LightVertical", "lightVertical"],
  ["LightDown", "lightDown"],
  ["LightUp", "lightUp"],
  ["Grid", "lightGrid"],
  ["CrissCross", "lightTrellis"],
];
