import type { CellValue } from "../../progress/record";

/** A cell's value as the text that a person reads; an empty cell is "". */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** A whole number of at most six digits, as a number or as text in any width; null for anything else. */
export function cellInteger(value: CellValue | undefined): number | null {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? value : null;
  if (typeof value !== "string") return null;
  const text = value.normalize("NFKC").trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** A number, as a number or as plain text in any width; null for anything else. */
export function cellNumber(value: CellValue | undefined): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const text = value.normalize("NFKC").trim();
  return /^[+-]?\d{1,15}(\.\d{1,12})?$/.test(text) ? Number(text) : null;
}
