const LONGEST = 31;

/** Whether Excel takes a name for a sheet: 1 to 31 characters, none of []:*?/\, no apostrophe at its ends. */
export function isSheetName(name: string): boolean {
  if (name.trim() === "" || name.length > LONGEST) return false;
  if (name.startsWith("'") || name.endsWith("'")) return false;
  return !/[[\]:*?/\\]/.test(name) && name.toLowerCase() !== "history";
}
