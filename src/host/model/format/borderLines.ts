/** A line as the API names it. */
export type Line = { style: string; weight: string };

/** Univer's line kinds by number, as the API's style and weight. */
const lines: readonly Line[] = [
  { style: "None", weight: "Thin" },
  { style: "Continuous", weight: "Thin" },
  { style: "Continuous", weight: "Hairline" },
  { style: "Dot", weight: "Thin" },
  { style: "Dash", weight: "Thin" },
  { style: "DashDot", weight: "Thin" },
  { style: "DashDotDot", weight: "Thin" },
  { style: "Double", weight: "Thick" },
  { style: "Continuous", weight: "Medium" },
  { style: "Dash", weight: "Medium" },
  { style: "DashDot", weight: "Medium" },
  { style: "DashDotDot", weight: "Medium" },
  { style: "SlantDashDot", weight: "Medium" },
  { style: "Continuous", weight: "Thick" },
];

export const lineOf = (kind: number): Line => lines[kind] ?? { style: "None", weight: "Thin" };

/** The number of a line; a weight its style does not come in gives the style's own. */
export function lineKind(line: Line): number {
  const exact = lines.findIndex(
    ({ style, weight }) => style === line.style && weight === line.weight,
  );
  return exact >= 0
    ? exact
    : Math.max(
        0,
        lines.findIndex(({ style }) => style === line.style),
      );
}
