/** Accent colours of Excel's usual theme; a medium table style counts through them, black first. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const tints = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

type Family = "light" | "medium";

const nameOf = (family: Family, index: number): string => `excel-${family}-${index}`;

/**
 * How tables look. Medium styles have a filled header with white bold text, light ones (Light 1–7) bold
 * text between two lines; both have bands in a tint of their colour.
 */
export const tableThemes = accents.flatMap((accent, index) => {
  const line = { s: 1, cl: { rgb: accent } };
  const text = index === 0 ? "#000000" : accent;
  const bands = {
    firstRowStyle: { bg: { rgb: tints[index] ?? "#FFFFFF" } },
    secondRowStyle: { bg: { rgb: "#FFFFFF" } },
  };
  return [
    {
      name: nameOf("medium", index),
      style: {
        wholeStyle: { bd: { t: line, b: line, l: line, r: line } },
        headerRowStyle: { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 as const },
        ...bands,
      },
    },
    {
      name: nameOf("light", index),
      style: {
        wholeStyle: { bd: { t: line, b: line } },
        headerRowStyle: { cl: { rgb: text }, bl: 1 as const },
        ...bands,
      },
    },
  ];
});

/** The theme for `TableStyleMedium9` and the like: every seventh has the same colour. */
export function tableTheme(style: string): string {
  const number = Number(/(\d+)$/.exec(style)?.[1] ?? 2);
  const family: Family = style.startsWith("TableStyleLight") ? "light" : "medium";
  return nameOf(family, (number - 1) % accents.length);
}
