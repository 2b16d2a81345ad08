import type { CellStyle } from "./cellStyle";

const LINE = "#7F7F7F";

/**
 * Fonts of an official document. 黑体 and 仿宋 come with every Chinese Windows and WPS; a machine without
 * 方正小标宋简体 shows the title in its own Chinese serif, usually 宋体.
 */
export const FONTS = {
  title: "方正小标宋简体",
  heading: "黑体",
  body: "仿宋",
} as const;

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

/** The font of plain text; a file made from nothing has it as its own default. */
export const BODY_FONT = { name: FONTS.body, size: 11 } as const;

const cell = { vertical: "center", wrap: true, border: LINE } as const;
const body = { ...cell, font: BODY_FONT } as const;
const heading = {
  ...cell,
  font: { name: FONTS.heading, size: 11 },
  horizontal: "center",
} as const;
const entry = { ...body, fill: FILLS.entry } as const;
const ours = { ...body, fill: FILLS.ours } as const;

/** Every look that the ledger uses, by name. */
export const STYLES = {
  title: {
    font: { name: FONTS.title, size: 20 },
    horizontal: "center",
    vertical: "center",
  },
  subtitle: {
    font: { name: FONTS.heading, size: 14 },
    horizontal: "center",
    vertical: "center",
  },
  unitNote: {
    font: BODY_FONT,
    horizontal: "right",
    vertical: "center",
  },
  hint: {
    font: { name: FONTS.body, size: 10, italic: true },
    horizontal: "left",
    vertical: "center",
  },
  header: { ...heading, fill: FILLS.header },
  headerEntry: { ...heading, fill: FILLS.headerEntry },
  headerOurs: { ...heading, fill: FILLS.headerOurs },
  /** Headers that another dresses: they only break their lines. */
  wrapped: { horizontal: "center", vertical: "center", wrap: true },
  section: {
    ...cell,
    font: { name: FONTS.heading, size: 12 },
    horizontal: "left",
    fill: FILLS.section,
  },
  center: { ...body, horizontal: "center" },
  left: { ...body, horizontal: "left" },
  strong: {
    ...body,
    font: { ...BODY_FONT, bold: true },
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
  amountSmall: { ...body, horizontal: "right", numberFormat: "#,##0.00" },
  /** Lines of explanation that may be longer than their row. */
  note: {
    font: { name: FONTS.body, size: 10, italic: true },
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
  /** Numbers that a pivot dresses. */
  figure: { horizontal: "right", numberFormat: "0.0000" },
  figureSmall: { horizontal: "right", numberFormat: "#,##0.00" },
  /** Cells that were ours and are nobody's any more. */
  bare: { fill: null, border: null, numberFormat: "General" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
