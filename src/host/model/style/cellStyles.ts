import type { IStyleData } from "@univerjs/core";
import { readColor } from "../format/colors";

/** A named cell style: what it gives a cell. */
export type CellStyle = {
  name: string;
  builtIn: boolean;
  style: IStyleData;
  /** What Excel alone knows of a format. */
  custom?: Record<string, unknown>;
};

const fill = (background: string, text: string): IStyleData => ({
  bg: { rgb: background },
  cl: { rgb: readColor(text) },
});
const heading = (fs: number, s: number): IStyleData => ({
  bl: 1,
  fs,
  cl: { rgb: "#44546A" },
  bd: { b: { s, cl: { rgb: "#4472C4" } } },
});

const accents: readonly (readonly [name: string, colors: readonly string[]])[] = [
  ["Accent1", ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"]],
  ["Accent2", ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"]],
  ["Accent3", ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"]],
  ["Accent4", ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"]],
  ["Accent5", ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"]],
  ["Accent6", ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"]],
];
const shades = ["", "20% - ", "40% - ", "60% - "];

/** An accent and its lighter shades. */
const accentStyles: Record<string, IStyleData> = Object.fromEntries(
  accents.flatMap(([name, colors]) =>
    colors.map((color, index) => [
      `${shades[index]}${name}`,
      fill(color, index === 0 || index === 3 ? "#FFFFFF" : "#000000"),
    ]),
  ),
);

/** The styles every new workbook has, as Excel's Office theme draws them. */
export const builtInStyles: readonly CellStyle[] = Object.entries<IStyleData>({
  Normal: {},
  Good: fill("#C6EFCE", "#006100"),
  Bad: fill("#FFC7CE", "#9C0006"),
  Neutral: fill("#FFEB9C", "#9C5700"),
  Calculation: { ...fill("#F2F2F2", "#FA7D00"), bl: 1 },
  "Check Cell": { ...fill("#A5A5A5", "#FFFFFF"), bl: 1 },
  "Explanatory Text": { it: 1, cl: { rgb: "#7F7F7F" } },
  Input: fill("#FFCC99", "#3F3F76"),
  "Linked Cell": { cl: { rgb: "#FA7D00" } },
  Note: fill("#FFFFCC", "#000000"),
  Output: { ...fill("#F2F2F2", "#3F3F3F"), bl: 1 },
  "Warning Text": { cl: { rgb: "#FF0000" } },
  "Heading 1": heading(15, 13),
  "Heading 2": heading(13, 13),
  "Heading 3": heading(11, 8),
  "Heading 4": { bl: 1, cl: { rgb: "#44546A" } },
  Title: { fs: 18, cl: { rgb: "#44546A" } },
  Total: {
    bl: 1,
    bd: { t: { s: 1, cl: { rgb: "#4472C4" } }, b: { s: 7, cl: { rgb: "#4472C4" } } },
  },
  ...accentStyles,
  Comma: { n: { pattern: "#,##0.00" } },
  "Comma [0]": { n: { pattern: "#,##0" } },
  Currency: { n: { pattern: "$#,##0.00" } },
  "Currency [0]": { n: { pattern: "$#,##0" } },
  Percent: { n: { pattern: "0%" } },
  Hyperlink: { ul: { s: 1 }, cl: { rgb: "#0563C1" } },
  "Followed Hyperlink": { ul: { s: 1 }, cl: { rgb: "#954F72" } },
}).map(([name, style]) => ({ name, builtIn: true, style }));
