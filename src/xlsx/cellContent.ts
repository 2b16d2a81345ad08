import type { Cell, CellValue } from "hucre";
import type { CellContent } from "../ledger/sheetSpec";

/** Texts that the library would take for an error value: they are written as rich text, which stays text. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** What a content becomes in the library's model: a plain value, and a cell where it needs more. */
export function writtenCell(content: CellContent): { value: CellValue; cell: Cell | null } {
  if (content === null || content === "") return { value: null, cell: null };
  if (typeof content === "object") {
    const { formula, result } = content;
    return {
      value: result,
      cell: {
        value: result,
        type: "formula",
        formula: formula.replace(/^=/, ""),
        formulaResult: result,
      },
    };
  }
  if (typeof content === "string" && LOOKS_LIKE_ERROR.test(content))
    return {
      value: content,
      cell: { value: content, type: "richText", richText: [{ text: content }] },
    };
  return { value: content, cell: null };
}
