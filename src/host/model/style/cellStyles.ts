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
  Accent1: fill("#4472C4", "#FFFFFF"),
  Accent2: fill("#ED7D31", "#FFFFFF"),
  Accent3: fill("#A5A5A5", "#FFFFFF"),
  Accent4: fill("#FFC000", "#FFFFFF"),
  Accent5: fill("#5B9BD5", "#FFFFFF"),
  Accent6: fill("#70AD47", "#FFFFFF"),
  Comma: { n: { pattern: "#,##0.00" } },
  Currency: { n: { pattern: "$#,##0.00" } },
  Percent: { n: { pattern: "0%" } },
  Hyperlink: { ul: { s: 1 }, cl: { rgb: "#0563C1" } },
}).map(([name, style]) => ({ name, builtIn: true, style }));
