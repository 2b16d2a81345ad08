const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x1100;

/** Columns of a terminal that a text takes: two for a Chinese character. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
};

/** Cuts a text to a width, with … where something is left out. */
export function clip(text: string, width: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (displayWidth(plain) <= width) return plain;
  let kept = "";
  let used = 1;
  for (const character of plain) {
    used += isWide(character) ? 2 : 1;
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

const MAX_WIDTH = 44;

export interface TableOptions {
  /** Columns that may be wider or must be narrower than others, by position. */
  readonly widths?: Readonly<Record<number, number>>;
}

/** A table for people: columns aligned, long texts cut. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  { widths: limits = {} }: TableOptions = {},
): string {
  const cells = [headers, ...rows].map((row) =>
    headers.map((_, column) => clip(String(row[column] ?? ""), limits[column] ?? MAX_WIDTH)),
  );
  const widths = headers.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? "")), 0),
  );
  const lines = cells.map((row) =>
    row
      .map((text, column) => text + " ".repeat((widths[column] ?? 0) - displayWidth(text)))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
