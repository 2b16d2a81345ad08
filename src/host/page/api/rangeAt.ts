import type { OpenBook } from "../book/openBook";
import { splitAddress } from "./splitAddress";

type GridRange = ReturnType<ReturnType<OpenBook["sheets"]["getActiveSheet"]>["getRange"]>;

/** The grid's range at an address. @throws Error when there is no such sheet */
export function rangeAt({ sheets }: OpenBook, address: string): GridRange {
  const { sheet, cells } = splitAddress(address);
  const found = sheet === undefined ? sheets.getActiveSheet() : sheets.getSheetByName(sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}`);
  return found.getRange(cells);
}
