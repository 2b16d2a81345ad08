import { readColor, showColor } from "./colors";
import { customProperty, type FormatProperty } from "./formatProperty";

/** A cell's background; without one Excel answers white. */
export const fillProperties = {
  color: {
    read: (style) => showColor(style.bg?.rgb, "#FFFFFF"),
    patch: (color) =>
      color === ""
        ? { style: { bg: null }, custom: { pattern: "None" } }
        : {
            style: { bg: { rgb: readColor(color) } },
            custom: { pattern: "Solid" },
          },
  } satisfies FormatProperty<string>,
  pattern: {
    read: (style, custom) =>
      (custom["pattern"] as string | undefined) ?? (style.bg?.rgb ? "Solid" : "None"),
    patch: (pattern) => ({ custom: { pattern } }),
  } satisfies FormatProperty<string>,
  patternColor: customProperty("patternColor", "#000000"),
  tintAndShade: customProperty("fillTint", 0),
  patternTintAndShade: customProperty("patternTint", 0),
};
