import type { IColorStyle, Nullable } from "@univerjs/core";
import { resolveThemeColor, type Color } from "hucre";

/** The file format counts light before dark; the list of a theme has dark first. */
const themeOrder = [1, 0, 3, 2];

/** The 56 legacy colours that every workbook has unless it brings its own; 0–7 repeat 8–15. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 " +
  "008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF " +
  "FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF " +
  "FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

/** A file's colour as `#rrggbb`; undefined for "automatic". */
export function readColor(color: Color | undefined, theme: string[]): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color.theme !== undefined) {
    const index = themeOrder[color.theme] ?? color.theme;
    return `#${resolveThemeColor(theme, index, color.tint).toLowerCase()}`;
  }
  if (color.indexed === undefined) return undefined;
  const value = indexed[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return value === undefined ? undefined : `#${value.toLowerCase()}`;
}

/** Univer's colour for the file: `#abc`, `#aabbcc`, `rgb(…)`; undefined for anything else. */
export function writeColor(color: Nullable<IColorStyle>): Color | undefined {
  const text = color ? color.rgb?.trim() : undefined;
  if (!text) return undefined;
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text)?.[1];
  if (hex !== undefined) return { rgb: hex.toUpperCase() };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null) {
    return {
      rgb: short
        .slice(1)
        .map((each) => each + each)
        .join("")
        .toUpperCase(),
    };
  }
  const parts = /^rgba?\((\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/.exec(text);
  if (parts === null) return undefined;
  const channels = parts.slice(1, 4).map((each) => Math.min(255, Number(each)));
  return {
    rgb: channels
      .map((each) => each.toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase(),
  };
}
