import type { IStyleData } from "@univerjs/core";
import { readColor, showColor } from "./colors";
import { customProperty, type FormatProperty } from "./formatProperty";

const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;
const DOUBLE_LINE = 10;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;
const flag = (on: boolean): 0 | 1 => (on ? 1 : 0);

const baseline = (kind: number): FormatProperty<boolean> => ({
  read: (style) => style.va === kind,
  patch: (on) => ({ style: { va: on ? kind : 1 } }),
});

/** The parts of a font, between the API's words and Univer's. */
export const fontProperties = {
  name: {
    read: (style) => style.ff ?? DEFAULT_FONT,
    patch: (ff) => ({ style: { ff } }),
  } satisfies FormatProperty<string>,
  size: {
    read: (style) => style.fs ?? DEFAULT_SIZE,
    patch: (fs) => ({ style: { fs } }),
  } satisfies FormatProperty<number>,
  color: {
    read: (style) => showColor(style.cl?.rgb, "#000000"),
    patch: (color) => ({ style: { cl: { rgb: readColor(color) } } }),
  } satisfies FormatProperty<string>,
  bold: {
    read: (style) => style.bl === 1,
    patch: (on) => ({ style: { bl: flag(on) } }),
  } satisfies FormatProperty<boolean>,
  italic: {
    read: (style) => style.it === 1,
    patch: (on) => ({ style: { it: flag(on) } }),
  } satisfies FormatProperty<boolean>,
  strikethrough: {
    read: (style) => style.st?.s === 1,
    patch: (on) => ({ style: { st: { s: flag(on) } } }),
  } satisfies FormatProperty<boolean>,
  underline: {
    read: (style) => underlineOf(style),
    patch: (kind) => ({
      style: {
        ul:
          kind === "None"
            ? { s: 0 }
            : { s: 1, ...(kind.startsWith("Double") ? { t: DOUBLE_LINE } : {}) },
      },
    }),
  } satisfies FormatProperty<string>,
  subscript: baseline(SUBSCRIPT),
  superscript: baseline(SUPERSCRIPT),
  tintAndShade: customProperty("fontTint", 0),
};

function underlineOf(style: IStyleData): string {
  if (style.ul?.s !== 1) return "None";
  return style.ul.t === DOUBLE_LINE ? "Double" : "Single";
}
