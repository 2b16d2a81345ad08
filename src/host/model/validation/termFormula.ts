import type { NumberFormats } from "../cells/entry";
import { readEntry } from "../cells/entry";

/** A term of a rule as the API answers it, always a formula: "=10" for 10 or "10", "=44562" for "2022-01-01". */
export function termFormula(term: unknown, numbers: NumberFormats): unknown {
  if (typeof term === "number") return `=${term}`;
  if (typeof term !== "string" || term.startsWith("=")) return term;
  const { value } = readEntry(plainDate(term), "General", numbers);
  return typeof value === "number" ? `=${value}` : term;
}

/** "2022-01-01T08:00:00.000Z" as a person would type it. */
const plainDate = (text: string): string =>
  text.replace(/^(\d{4}-\d\d-\d\d)T([\d:]+)(?:\.\d+)?Z?$/, "$1 $2");
