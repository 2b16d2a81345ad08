import type { CellStyle as HucreStyle, FontStyle } from "hucre";
import type { CellStyle } from "../ledger/cellStyle";
import { BODY_FONT, type StyleName, STYLES } from "../ledger/styles";

/** The font of a file made from nothing. */
export const DEFAULT_FONT: FontStyle = fontOf(BODY_FONT);

function fontOf({ name, size, bold, italic, color }: NonNullable<CellStyle["font"]>): FontStyle {
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(color === undefined ? {} : { color: rgb(color) }),
  };
}

/** "#RRGGBB" as the library wants it. */
export const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1).toUpperCase() });

export const solidFill = (color: string): NonNullable<HucreStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: rgb(color),
});

function convert(style: CellStyle): HucreStyle {
  const { font, fill, horizontal, vertical, wrap, numberFormat, border } = style;
  const line = !border ? null : ({ style: "thin", color: rgb(border) } as const);
  return {
    ...(font && font !== BODY_FONT ? { font: fontOf(font) } : {}),
    ...(fill ? { fill: solidFill(fill) } : {}),
    ...(line ? { border: { top: line, right: line, bottom: line, left: line } } : {}),
    ...(horizontal || vertical || wrap
      ? {
          alignment: {
            ...(horizontal ? { horizontal } : {}),
            ...(vertical ? { vertical } : {}),
            ...(wrap ? { wrapText: true } : {}),
          },
        }
      : {}),
    ...(numberFormat && numberFormat !== "General" ? { numFmt: numberFormat } : {}),
  };
}

const converted = new Map<StyleName, HucreStyle>();

/** A named style of the ledger as the library wants it; the same object for the same name. */
export function hucreStyle(name: StyleName): HucreStyle {
  let style = converted.get(name);
  if (!style) converted.set(name, (style = convert(STYLES[name])));
  return style;
}
