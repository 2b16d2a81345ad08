import type { CellStyle } from "./cellStyle";

const LINE = "#7F7F7F";
const INK = "#1F1F1F";

/**
 * Fonts of an official document. A machine without one falls back by family: a file says that
 * 方正小标宋简体 is a Chinese serif, so that 宋体 stands in for it; 黑体 and 仿宋 come with Chinese Windows.
 */
export const FONTS = {
  title: "方正小标宋简体",
  heading: "黑体",
  body: "仿宋",
} as const;

/** Fonts of which a stand-in should have serifs; the others should not. */
export const SERIF_FONTS: readonly string[] = [FONTS.title, FONTS.body];

/** Backgrounds by meaning. Every text on them keeps a contrast of at least 4.5 : 1. */
export const FILLS = {
  header: "#DCE6F1",
  headerEntry: "#FDE9C8",
  headerOurs: "#E4DFEC",
  section: "#F2F2F2",
  entry: "#FFF9E5",
  ours: "#F7F5FA",
  error: "#FFC7CE",
  warning: "#FFEB9C",
  notice: "#DDEBF7",
} as const;

const cell = { vertical: "center", wrap: true, border: LINE } as const;
const body = { ...cell, font: { name: FONTS.body, size: 11, color: INK } } as const;
const heading = {
  ...cell,
  font: { name: FONTS.heading, size: 11, color: INK },
  horizontal: "center",
} as const;
const entry = { ...body, fill: FILLS.entry } as const;
const ours = { ...body, fill: FILLS.ours } as const;

/** Every look that the ledger uses, by name. */
export const STYLES = {
  title: {
    font: { name: FONTS.title, size: 20, color: INK },
    horizontal: "center",
    vertical: "center",
  },
  subtitle: {
    font: { name: FONTS.heading, size: 14, color: INK },
    horizontal: "center",
    vertical: "center",
  },
  unitNote: {
    font: { name: FONTS.body, size: 11, color: INK },
    horizontal: "right",
    vertical: "center",
  },
  hint: {
    font: { name: FONTS.body, size: 10, color: "#595959" },
    horizontal: "left",
    vertical: "center",
  },
  header: { ...heading, fill: FILLS.header },
  headerEntry: { ...heading, fill: FILLS.headerEntry },
  headerOurs: { ...heading, fill: FILLS.headerOurs },
  section: {
    ...cell,
    font: { name: FONTS.heading, size: 12, color: INK },
    horizontal: "left",
    fill: FILLS.section,
  },
  center: { ...body, horizontal: "center" },
  left: { ...body, horizontal: "left" },
  strong: {
    ...body,
    font: { name: FONTS.body, size: 11, bold: true, color: INK },
    horizontal: "left",
  },
  money: { ...body, horizontal: "center", numberFormat: "General" },
  share: { ...ours, horizontal: "center", numberFormat: "0.0%" },
  entry: { ...entry, horizontal: "left" },
  entryCenter: { ...entry, horizontal: "center" },
  entryNumber: { ...entry, horizontal: "center", numberFormat: "General" },
  entryDate: { ...entry, horizontal: "center", numberFormat: "yyyy-mm-dd" },
  entryPercent: { ...entry, horizontal: "center", numberFormat: "0%" },
  date: { ...body, horizontal: "center", numberFormat: "yyyy-mm-dd" },
  ours: { ...ours, horizontal: "left" },
  oursCenter: { ...ours, horizontal: "center" },
  amount: { ...body, horizontal: "right", numberFormat: "0.0000" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
