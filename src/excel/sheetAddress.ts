import { areaAddress, parseAddress, quotedSheet } from "../ledger/a1";
import type { Area } from "../ledger/area";

/** A place in a workbook as Excel writes it. */
export interface SheetAddress {
  /** The sheet's name, without quotes; null where the address names none. */
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * Reads an address with or without its sheet: `清单!A1`, `'2026年计划'!$B$2:$C$3`, `'a''b!c'!A1`.
 * Null for anything else, whole rows and columns included.
 */
export function readSheetAddress(address: string): SheetAddress | null {
  const bang = address.lastIndexOf("!");
  const area = parseAddress(address.slice(bang + 1));
  if (!area) return null;
  if (bang < 0) return { sheet: null, area };
  const name = address.slice(0, bang);
  const quoted = name.length > 2 && name.startsWith("'") && name.endsWith("'");
  const sheet = quoted ? name.slice(1, -1).replaceAll("''", "'") : name;
  return sheet === "" ? null : { sheet, area };
}

/** An address with its sheet, the name always in quotes: `'清单'!A1:B2`. */
export const writeSheetAddress = (sheet: string, area: Area): string =>
  `${quotedSheet(sheet)}!${areaAddress(area)}`;
