import type { SheetProtection } from "hucre";

/** Permissions by their names in the file and in `Excel.WorksheetProtectionOptions`. */
const permissions = [
  ["autoFilter", "allowAutoFilter"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["insertRows", "allowInsertRows"],
  ["pivotTables", "allowPivotTables"],
  ["sort", "allowSort"],
] as const;

/** What a protected sheet of a file still allows; undefined for one that is not protected. */
export function readProtection(
  file: SheetProtection | undefined,
): Record<string, unknown> | undefined {
  if (file === undefined || file.sheet === false) return undefined;
  const options = permissions.map(([word, name]) => [name, file[word] === true]);
  return {
    allowEditObjects: false,
    allowEditScenarios: false,
    ...Object.fromEntries(options),
    selectionMode: "Normal",
  };
}

/** The protection for a file. Passwords are never written. */
export function writeProtection(
  options: Readonly<Record<string, unknown>> | undefined,
): SheetProtection | undefined {
  if (options === undefined) return undefined;
  const allowed = permissions.filter(([, name]) => options[name] === true);
  return { sheet: true, ...Object.fromEntries(allowed.map(([word]) => [word, true])) };
}
