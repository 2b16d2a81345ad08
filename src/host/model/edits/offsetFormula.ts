import { columnIndex, columnName } from "../state/columnName";
import { MAX_COLUMNS, MAX_ROWS } from "../state/area";
import type { UniverEngine } from "../state/univerEngine";
import { rewriteTokens } from "./rewriteReferences";

const part = /(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?/gi;

/** A formula copied so many rows down and columns right: what is not marked with "$" moves along. */
export function offsetFormula(
  formula: string,
  lexer: UniverEngine["lexer"],
  rows: number,
  columns: number,
): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteTokens(formula, lexer, (token) => {
    const bang = token.lastIndexOf("!") + 1;
    const moved = token
      .slice(bang)
      .replace(part, (text, markA: string, letters?: string, markB?: string, digits?: string) => {
        if (!letters && !digits) return text;
        const column = letters && !markA ? columnIndex(letters) + columns : undefined;
        const row =
          digits && !markB && !(markA && !letters) ? Number(digits) - 1 + rows : undefined;
        if (outside(column, MAX_COLUMNS) || outside(row, MAX_ROWS)) return "#REF!";
        const columnText = column === undefined ? (letters ?? "") : columnName(column);
        const rowText = row === undefined ? (digits ?? "") : String(row + 1);
        return `${markA}${columnText}${markB ?? ""}${rowText}`;
      });
    return token.slice(0, bang) + (moved.includes("#REF!") ? "#REF!" : moved);
  });
}

const outside = (index: number | undefined, limit: number): boolean =>
  index !== undefined && (index < 0 || index >= limit);
