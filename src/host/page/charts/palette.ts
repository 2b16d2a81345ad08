const colors = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
];

/** The colour of the nth series, or of the nth slice of a pie. */
export function paletteColor(index: number): string {
  return colors[index % colors.length] ?? "#4472C4";
}
