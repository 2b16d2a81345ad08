import type { IBorderData, IStyleData } from "@univerjs/core";
import type { BorderStyle, CellStyle, FontStyle } from "hucre";
import { readColor } from "./colors";
import { borderLines, doubleLine, horizontals, numberOf, verticals, wrapped } from "./terms";

/** Pixels that one step of indent takes, on the left. */
export const indentPixels = 9;

/** A file's cell style in Univer's words; what Univer cannot show is left out. */
export function readStyle(style: CellStyle, theme: string[]): IStyleData {
  const { font, fill, border, alignment, numFmt } = style;
  const made: IStyleData = {};
  if (font !== undefined) readFont(font, theme, made);
  if (fill?.type === "pattern" && fill.pattern !== "none") {
    const solid = fill.pattern === "solid";
    const rgb = readColor(solid ? (fill.fgColor ?? fill.bgColor) : fill.bgColor, theme);
    if (rgb !== undefined) made.bg = { rgb };
  }
  if (border !== undefined) {
    const bd = readBorder(border, theme);
    if (Object.keys(bd).length > 0) made.bd = bd;
  }
  if (alignment !== undefined) {
    const ht = numberOf(horizontals, alignment.horizontal);
    const vt = numberOf(verticals, alignment.vertical);
    if (ht !== undefined) made.ht = ht;
    if (vt !== undefined) made.vt = vt;
    if (alignment.wrapText) made.tb = wrapped;
    if (alignment.indent) made.pd = { l: alignment.indent * indentPixels };
    if (alignment.textRotation) made.tr = readRotation(alignment.textRotation);
  }
  if (numFmt !== undefined && numFmt !== "General") made.n = { pattern: numFmt };
  return made;
}

function readFont(font: FontStyle, theme: string[], made: IStyleData): void {
  if (font.name !== undefined) made.ff = font.name;
  if (font.size !== undefined) made.fs = font.size;
  if (font.bold) made.bl = 1;
  if (font.italic) made.it = 1;
  if (font.underline) {
    made.ul = { s: 1, ...(String(font.underline).startsWith("double") ? { t: doubleLine } : {}) };
  }
  if (font.strikethrough) made.st = { s: 1 };
  if (font.vertAlign !== undefined) made.va = font.vertAlign === "subscript" ? 2 : 3;
  const rgb = readColor(font.color, theme);
  if (rgb !== undefined && rgb !== "#000000") made.cl = { rgb };
}

function readBorder(border: BorderStyle, theme: string[]): IBorderData {
  const made: IBorderData = {};
  const sides = { t: border.top, r: border.right, b: border.bottom, l: border.left } as const;
  for (const [side, line] of Object.entries(sides)) {
    const s = numberOf(borderLines, line?.style);
    if (s === undefined) continue;
    const rgb = readColor(line?.color, theme) ?? "#000000";
    made[side as keyof typeof sides] = { s, cl: { rgb } };
  }
  return made;
}

/** The file counts 1–90 upwards and 91–180 downwards, 255 is stacked; Univer counts downwards. */
function readRotation(rotation: number): { a: number; v?: number } {
  if (rotation === 255) return { a: 0, v: 1 };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}
