import type { BorderStyle, CellStyle } from "hucre";
import type { RuleFormat } from "../../model/state/formatRule";
import { readColor, writeColor } from "../style/colors";

/** Sides by the names of `Excel.ConditionalRangeBorderIndex`. */
const sides = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const;
const lines = [
  ["thin", "Continuous"],
  ["dashed", "Dash"],
  ["dashDot", "DashDot"],
  ["dashDotDot", "DashDotDot"],
  ["dotted", "Dot"],
] as const;

/** What a file's rule shows (its differential style) in the model's words. */
export function readRuleFormat(style: CellStyle | undefined, theme: string[] = []): RuleFormat {
  const { font, fill, border, numFmt } = style ?? {};
  const pattern = fill?.type === "pattern" ? fill : undefined;
  const back = readColor(pattern?.bgColor ?? pattern?.fgColor, theme);
  const color = readColor(font?.color, theme);
  const borders: RuleFormat["borders"] = {};
  for (const [side, name] of Object.entries(sides)) {
    const line = border?.[side as keyof typeof sides];
    const known = lines.find(([word]) => word === line?.style)?.[1];
    if (known === undefined) continue;
    borders[name] = { style: known, color: readColor(line?.color, theme) ?? "#000000" };
  }
  return {
    borders,
    ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
    ...(back === undefined ? {} : { fill: back.toUpperCase() }),
    ...(color === undefined ? {} : { color: color.toUpperCase() }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.underline ? { underline: "Single" } : {}),
    ...(font?.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
  };
}

/** The differential style for a file; undefined when the rule changes nothing. */
export function writeRuleFormat(format: RuleFormat): CellStyle | undefined {
  const bgColor = writeColor({ rgb: format.fill ?? null });
  const color = writeColor({ rgb: format.color ?? null });
  const font = {
    ...(format.bold === undefined ? {} : { bold: format.bold }),
    ...(format.italic === undefined ? {} : { italic: format.italic }),
    ...(format.underline && format.underline !== "None" ? { underline: true } : {}),
    ...(format.strikethrough === undefined ? {} : { strikethrough: format.strikethrough }),
    ...(color === undefined ? {} : { color }),
  };
  const border: BorderStyle = {};
  for (const [side, name] of Object.entries(sides)) {
    const line = format.borders[name];
    const style = lines.find(([, each]) => each === line?.style)?.[0];
    const ink = writeColor({ rgb: line?.color ?? null });
    if (style === undefined) continue;
    border[side as keyof typeof sides] = { style, ...(ink === undefined ? {} : { color: ink }) };
  }
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(bgColor === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor } }),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(format.numberFormat === undefined ? {} : { numFmt: format.numberFormat }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}
