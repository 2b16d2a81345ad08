import type { OpenBook } from "../book/openBook";

type GridRange = ReturnType<ReturnType<OpenBook["sheets"]["getActiveSheet"]>["getRange"]>;

/** Splits `'甲 表'!A1:B2` into sheet and cells; doubled quotes stand for one. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { cells: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? name, cells: address.slice(at + 1) };
}

/** The grid's range at an address. @throws Error when there is no such sheet */
export function rangeAt({ sheets }: OpenBook, address: string): GridRange {
  const { sheet, cells } = splitAddress(address);
  const found = sheet === undefined ? sheets.getActiveSheet() : sheets.getSheetByName(sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}`);
  return found.getRange(cells);
}
