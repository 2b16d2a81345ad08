import type { NamedRange, Sheet } from "hucre";

const SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** True for a name whose cells are gone: its sheet was deleted, and the name stayed behind. */
export function isDeadName({ range }: NamedRange, sheets: readonly Sheet[]): boolean {
  if (range.includes("#REF!")) return true;
  const [, quoted, plain] = SHEET.exec(range) ?? [];
  const sheet = (quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase();
  return sheet !== undefined && !sheets.some(({ name }) => name.toLowerCase() === sheet);
}
