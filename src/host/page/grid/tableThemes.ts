/** Accent colours of Excel's usual theme; a medium table style counts through them, black first. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const tints = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

const nameOf = (index: number): string => `excel-accent-${index}`;

/** How tables look: a filled header with white bold text, and bands in a tint of the same colour. */
export const tableThemes = accents.map((accent, index) => {
  const line = { s: 1, cl: { rgb: accent } };
  return {
    name: nameOf(index),
    style: {
      wholeStyle: { bd: { t: line, b: line, l: line, r: line } },
      headerRowStyle: { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 as const },
      firstRowStyle: { bg: { rgb: tints[index] ?? "#FFFFFF" } },
      secondRowStyle: { bg: { rgb: "#FFFFFF" } },
    },
  };
});

/** The theme for `TableStyleMedium9` and the like: every seventh has the same colour. */
export function tableTheme(style: string): string {
  const number = Number(/(\d+)$/.exec(style)?.[1] ?? 2);
  return nameOf((number - 1) % accents.length);
}
