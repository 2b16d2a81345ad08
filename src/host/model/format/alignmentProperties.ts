import type { IStyleData } from "@univerjs/core";
import { customProperty, type CustomFormat, type FormatProperty } from "./formatProperty";

const WRAP = 3;
const horizontal = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"];
const vertical = ["Bottom", "Top", "Center", "Bottom"];
/** Alignments of Excel that Univer shows as another one. */
const nearest: Readonly<Record<string, number>> = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
  Fill: 1,
  CenterAcrossSelection: 2,
};
const nearestVertical: Readonly<Record<string, number>> = {
  Top: 1,
  Center: 2,
  Bottom: 3,
  Justify: 2,
  Distributed: 2,
};
const INDENT_PIXELS = 9;

/** Where and how text stands in a cell. */
export const alignmentProperties = {
  horizontalAlignment: {
    read: (style, custom) =>
      kept(custom, "horizontal", nearest, style.ht) ?? horizontal[style.ht ?? 0] ?? "General",
    patch: (value) => ({ style: { ht: nearest[value] ?? 0 }, custom: { horizontal: value } }),
  } satisfies FormatProperty<string>,
  verticalAlignment: {
    read: (style, custom) =>
      kept(custom, "vertical", nearestVertical, style.vt) ?? vertical[style.vt ?? 0] ?? "Bottom",
    patch: (value) => ({ style: { vt: nearestVertical[value] ?? 3 }, custom: { vertical: value } }),
  } satisfies FormatProperty<string>,
  wrapText: {
    read: (style) => style.tb === WRAP,
    patch: (on) => ({ style: { tb: on ? WRAP : 1 } }),
  } satisfies FormatProperty<boolean>,
  textOrientation: {
    read: (style) => orientationOf(style),
    patch: (angle) => ({ style: { tr: angle === 180 ? { a: 0, v: 1 } : { a: -angle } } }),
  } satisfies FormatProperty<number>,
  indentLevel: {
    read: (_style, custom) => (custom["indent"] as number | undefined) ?? 0,
    patch: (level) => ({ style: { pd: { l: level * INDENT_PIXELS } }, custom: { indent: level } }),
  } satisfies FormatProperty<number>,
  readingOrder: {
    read: (style) => ["Context", "LeftToRight", "RightToLeft"][style.td ?? 0] ?? "Context",
    patch: (order) => ({
      style: { td: order === "RightToLeft" ? 2 : order === "LeftToRight" ? 1 : 0 },
    }),
  } satisfies FormatProperty<string>,
  shrinkToFit: customProperty("shrinkToFit", false),
  autoIndent: customProperty("autoIndent", false),
};

/** The exact word that was set, while the style still shows what it set. */
function kept(
  custom: CustomFormat,
  key: string,
  values: typeof nearest,
  shown: unknown,
): string | undefined {
  const word = custom[key];
  return typeof word === "string" && values[word] === (shown ?? 0) ? word : undefined;
}

/** 0 to 90 upwards, -90 to 0 downwards, 180 stacked. */
function orientationOf(style: IStyleData): number {
  if (style.tr?.v === 1) return 180;
  return style.tr?.a ? -style.tr.a : 0;
}
