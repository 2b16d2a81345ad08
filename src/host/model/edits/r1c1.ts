import { parseAddress } from "../state/address";
import { columnName } from "../state/columnName";
import { lastColumn, lastRow } from "../state/area";
import type { UniverEngine } from "../state/univerEngine";
import { rewriteTokens } from "./rewriteReferences";

/** "=A1" as seen from B2 is "=R[-1]C[-1]"; "$" marks give absolute numbers. */
export function toR1C1(
  formula: string,
  lexer: UniverEngine["lexer"],
  row: number,
  column: number,
): string {
  return rewriteTokens(formula, lexer, (token) => {
    const reference = parseAddress(token);
    if (!reference) return token;
    const bang = token.lastIndexOf("!") + 1;
    const [first = "", second] = token.slice(bang).split(":");
    const { area } = reference;
    const from = relative(first, area.row, area.column, row, column);
    const to =
      second === undefined
        ? ""
        : `:${relative(second, lastRow(area), lastColumn(area), row, column)}`;
    return token.slice(0, bang) + from + to;
  });
}

function relative(
  text: string,
  toRow: number,
  toColumn: number,
  row: number,
  column: number,
): string {
  const rowPart = /\$\d/.test(text) ? `R${toRow + 1}` : `R${bracket(toRow - row)}`;
  const columnPart = /^\$[A-Z]/i.test(text) ? `C${toColumn + 1}` : `C${bracket(toColumn - column)}`;
  if (/^\$?\d/.test(text)) return rowPart;
  return /\d/.test(text) ? rowPart + columnPart : columnPart;
}

const bracket = (distance: number): string => (distance === 0 ? "" : `[${distance}]`);

const reference = /(?<![A-Za-z0-9_."])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Za-z0-9_(])/g;

/** The A1 form of a formula in R1C1 form, for the cell it stands in. Texts in quotes stay. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(/("[^"]*")/)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(reference, (_text, rowPart?: string, columnPart?: string) => {
            const [rowMark, rowIndex] = absolute(rowPart, row);
            const [columnMark, columnPosition] = absolute(columnPart, column);
            return `${columnMark}${columnName(columnPosition)}${rowMark}${rowIndex + 1}`;
          }),
    )
    .join("");
}

function absolute(part: string | undefined, from: number): [mark: string, index: number] {
  if (part === undefined) return ["", from];
  return part.startsWith("[") ? ["", from + Number(part.slice(1, -1))] : ["$", Number(part) - 1];
}
