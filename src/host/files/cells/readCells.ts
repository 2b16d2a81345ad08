import type { ICellData, IWorksheetData } from "@univerjs/core";
import { dateToSerial, type Cell, type CellValue, type Sheet } from "hucre";
import { readStyle } from "../style/readStyle";
import type { StyleTable } from "../style/styleTable";
import { readCustom } from "./readCustom";
import { shiftFormula, type Place } from "./shiftFormula";

/** Univer's types of cell content. */
const text = 1;
const number = 2;
const truth = 3;

/**
 * The cells of a sheet. Plain values come from the rows; formulas and styles from the detailed
 * cells. Formulas that share one text are written out, each for its own cell.
 */
export function readCells(
  sheet: Sheet,
  theme: string[],
  styles: StyleTable,
): IWorksheetData["cellData"] {
  const data: Record<number, Record<number, ICellData>> = {};
  const cellAt = (row: number, column: number): ICellData => ((data[row] ??= {})[column] ??= {});

  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null && value !== "") Object.assign(cellAt(row, column), readValue(value));
    }),
  );

  const shared = new Map<number, Place & { formula: string }>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const formula = readFormula(cell, { row, column }, shared);
    if (formula !== undefined) cellAt(row, column).f = `=${formula}`;
    const custom = readCustom(cell, theme);
    if (custom !== undefined) cellAt(row, column).custom = custom;
    if (cell.style === undefined) continue;
    const name = styles.name(readStyle(cell.style, theme));
    if (name !== undefined) cellAt(row, column).s = name;
  }
  return data;
}

function readValue(value: Exclude<CellValue, null>): ICellData {
  if (value instanceof Date) return { v: dateToSerial(value), t: number };
  if (typeof value === "number") return { v: value, t: number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: truth };
  return { v: value, t: text };
}

function readFormula(
  cell: Cell,
  at: Place,
  shared: Map<number, Place & { formula: string }>,
): string | undefined {
  const { formula, formulaSharedIndex: index } = cell;
  if (formula === undefined) return undefined;
  if (cell.formulaType !== "shared" || index === undefined) return formula;
  if (formula !== "") {
    shared.set(index, { ...at, formula });
    return formula;
  }
  const first = shared.get(index);
  return first === undefined ? undefined : shiftFormula(first.formula, first, at);
}
