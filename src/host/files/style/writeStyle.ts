import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FontStyle } from "hucre";
import { writeColor } from "./colors";
import { indentPixels } from "./readStyle";
import { borderLines, doubleLine, horizontals, verticals, wordOf, wrapped } from "./terms";

/** Univer's style as the file keeps it; undefined when there is nothing to keep. */
export function writeStyle(style: IStyleData): CellStyle | undefined {
  const font = writeFont(style);
  const border = writeBorder(style);
  const alignment = writeAlignment(style);
  const fgColor = writeColor(style.bg);
  const numFmt = style.n?.pattern;
  const made: CellStyle = {
    ...(font === undefined ? {} : { font }),
    ...(fgColor === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor } }),
    ...(border === undefined ? {} : { border }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(numFmt ? { numFmt } : {}),
  };
  return filled(made);
}

function writeFont(style: IStyleData): FontStyle | undefined {
  const color = writeColor(style.cl);
  return filled<FontStyle>({
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: style.ul.t === doubleLine ? "double" : true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(style.va === 2 ? { vertAlign: "subscript" } : {}),
    ...(style.va === 3 ? { vertAlign: "superscript" } : {}),
    ...(color === undefined ? {} : { color }),
  });
}

function writeBorder({ bd }: IStyleData): BorderStyle | undefined {
  const side = (line: Nullable<IBorderStyleData>) => {
    const style = line ? wordOf(borderLines, line.s) : undefined;
    if (!line || style === undefined) return undefined;
    const color = writeColor(line.cl);
    return { style, ...(color === undefined ? {} : { color }) } satisfies BorderSide;
  };
  const sides = { top: side(bd?.t), right: side(bd?.r), bottom: side(bd?.b), left: side(bd?.l) };
  return filled(Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined)));
}

function writeAlignment(style: IStyleData): AlignmentStyle | undefined {
  const horizontal = wordOf(horizontals, style.ht);
  const vertical = wordOf(verticals, style.vt);
  const indent = Math.round((style.pd?.l ?? 0) / indentPixels);
  const textRotation = writeRotation(style.tr);
  return filled<AlignmentStyle>({
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === wrapped ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(textRotation === 0 ? {} : { textRotation }),
  });
}

function writeRotation(rotation: IStyleData["tr"]): number {
  if (rotation?.v) return 255;
  const angle = Math.max(-90, Math.min(90, rotation?.a ?? 0));
  return angle > 0 ? angle + 90 : -angle;
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
