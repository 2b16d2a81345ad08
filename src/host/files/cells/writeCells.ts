import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Cell, CellStyle, CellValue } from "hucre";
import { writeStyle } from "../style/writeStyle";
import { shiftFormula, type Place } from "./shiftFormula";
import { withCustom, writeArray, writeLink } from "./writeCustom";

const number = 2;
const truth = 3;
const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** Univer's cells as the file's, keyed "row,column". */
export function writeCells(
  cellData: IWorksheetData["cellData"],
  styles: Record<string, IStyleData | null>,
): Map<string, Partial<Cell>> {
  const written = new Map<string, CellStyle | undefined>();
  const styleOf = (style: ICellData["s"]): CellStyle | undefined => {
    if (typeof style !== "string") return style ? writeStyle(style) : undefined;
    if (!written.has(style)) written.set(style, writeStyle(styles[style] ?? {}));
    return written.get(style);
  };

  const cells = new Map<string, Partial<Cell>>();
  const shared = sharedFormulas(cellData);
  eachCell(cellData, (cell, at) => {
    const custom = cell.custom ?? {};
    const style = withCustom(styleOf(cell.s), custom);
    const formula = writeFormula(cell, at, shared);
    const value = writeValue(cell);
    if (style === undefined && formula === undefined && value === null) return;
    cells.set(`${at.row},${at.column}`, {
      value,
      ...(style === undefined ? {} : { style }),
      ...(formula === undefined ? {} : { formula, formulaResult: value }),
      ...writeArray(custom, formula),
      ...writeLink(custom),
      ...(typeof value === "string" && errors.test(value) ? { type: "error" } : {}),
    });
  });
  return cells;
}

function eachCell(
  cellData: IWorksheetData["cellData"],
  visit: (cell: ICellData, at: Place) => void,
): void {
  for (const [row, columns] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (cell) visit(cell as ICellData, { row: Number(row), column: Number(column) });
    }
  }
}

/** Filling down makes cells that name another's formula (`si`): find who holds the text. */
function sharedFormulas(
  cellData: IWorksheetData["cellData"],
): Map<string, Place & { formula: string }> {
  const found = new Map<string, Place & { formula: string }>();
  eachCell(cellData, ({ f, si }, at) => {
    if (si && f) found.set(si, { ...at, formula: f.replace(/^=/, "") });
  });
  return found;
}

function writeFormula(
  { f, si }: ICellData,
  at: Place,
  shared: Map<string, Place & { formula: string }>,
): string | undefined {
  if (f) return f.replace(/^=/, "");
  const first = si ? shared.get(si) : undefined;
  return first === undefined ? undefined : shiftFormula(first.formula, first, at);
}

function writeValue({ v, t, p }: ICellData): CellValue {
  if (v === undefined || v === null) {
    const rich = p?.body?.dataStream.replace(/[\r\n]+$/, "");
    return rich ? rich.replace(/\r/g, "\n") : null;
  }
  if (t === truth) return Boolean(Number(v));
  return t === number && typeof v === "string" && v.trim() !== "" ? Number(v) : v;
}
