import type { CellValue } from "../../progress/record";

/** Error values as Excel shows them. Typed as text they become errors too, so a text is never one. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
]);

/** What Excel answers for a cell, as a cell value: "" is an empty cell. */
export function cellValue(answer: unknown): CellValue {
  if (typeof answer === "number" || typeof answer === "boolean") return answer;
  if (typeof answer !== "string" || answer === "") return null;
  return ERRORS.has(answer) ? { error: answer } : answer;
}

/** A formula, or null for a constant. A text that begins with "=" is its own value and no formula. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : null;
}
