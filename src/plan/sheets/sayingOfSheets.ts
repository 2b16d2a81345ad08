import { reporterAbove } from "../table/unitAbove";
import type { ReadSheet } from "./readSheet";
import { bareName, roleOfNames, type SheetRole } from "./sheetNames";

/** What sheets say of their projects beside the columns: the same of all, each in its words. */
export interface Saying {
  readonly role: SheetRole;
  /** The words of each sheet. */
  readonly words: readonly string[];
}

/** The bodies that filled in the sheets, where each names another. */
function reporters(parts: readonly ReadSheet[]): readonly string[] | null {
  const names = parts.flatMap(
    ({ table: { grid }, layout: { top } }) => reporterAbove(grid, top) ?? [],
  );
  return names.length === parts.length && new Set(names).size > 1 ? names : null;
}

/**
 * What the sheets say that the columns of the list do not: who leads, by the line 填报单位 of each or
 * by its name, or else which section it is. Null where they say nothing more.
 */
export function sayingOfSheets(
  parts: readonly ReadSheet[],
  fields: ReadSheet["layout"]["fields"],
): Saying | null {
  const named = fields.includes("leads") ? null : reporters(parts);
  if (named !== null) return { role: "leads", words: named };
  const role = roleOfNames(parts.map(({ name }) => name));
  if (role === null || fields.includes(role)) return null;
  return { role, words: parts.map(({ name }) => bareName(name)) };
}
