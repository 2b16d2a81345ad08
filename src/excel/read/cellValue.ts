import { numberLook } from "../../ledger/numberLook";
import type { NumberLook } from "../../progress/finding";
import type { CellValue } from "../../progress/record";

/**
 * What Excel answers for a cell, as a cell value: "" is an empty cell. Only its type tells an error
 * from a text that looks like one.
 */
export function cellValue(value: unknown, type: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return type === "Error" ? { error: value } : value;
}

/** A formula, or null for a constant. A text that begins with "=" is its own value and no formula. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : null;
}

/** How a cell shows its number, from what Excel answers as its number format. */
export function cellLook(format: unknown): NumberLook | null {
  return typeof format === "string" ? numberLook(format) : null;
}
