import type { Cell, CellValue } from "hucre";
import type { CellContent } from "../ledger/sheetSpec";

/** Texts that the library would take for an error value: they are written as rich text, which stays text. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** What a content becomes in the library's rows: a value, of a formula its result. */
export function writtenValue(content: CellContent): CellValue {
  if (content === "") return null;
  return typeof content === "object" && content !== null ? content.result : content;
}

/** The cell that a content needs in the library's model beside its value; null where that says all. */
export function writtenCell(content: CellContent): Cell | null {
  if (typeof content === "string")
    return LOOKS_LIKE_ERROR.test(content)
      ? { value: content, type: "richText", richText: [{ text: content }] }
      : null;
  if (typeof content !== "object" || content === null) return null;
  const { formula, result } = content;
  return {
    value: result,
    type: "formula",
    formula: formula.startsWith("=") ? formula.slice(1) : formula,
    formulaResult: result,
  };
}
