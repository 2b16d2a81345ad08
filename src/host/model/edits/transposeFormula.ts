import { columnIndex, columnName } from "../state/columnName";
import type { UniverEngine } from "../state/univerEngine";
import { rewriteTokens } from "./rewriteReferences";

type Cell = { row: number; column: number };

const cell = /(?<![$A-Z])([A-Z]{1,3})(\d{1,7})(?!\d)/gi;

/** A formula pasted transposed: what lay so many rows down of it now lies as many columns right, and so on. */
export function transposeFormula(
  formula: string,
  lexer: UniverEngine["lexer"],
  from: Cell,
  to: Cell,
): string {
  return rewriteTokens(formula, lexer, (token) => {
    const bang = token.lastIndexOf("!") + 1;
    const turned = token.slice(bang).replace(cell, (_text, letters: string, digits: string) => {
      const row = to.row + columnIndex(letters) - from.column;
      const column = to.column + Number(digits) - 1 - from.row;
      return row < 0 || column < 0 ? "#REF!" : `${columnName(column)}${row + 1}`;
    });
    return token.slice(0, bang) + (turned.includes("#REF!") ? "#REF!" : turned);
  });
}
