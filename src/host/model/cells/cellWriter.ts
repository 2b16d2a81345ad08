import type { ICellData } from "@univerjs/core";
import type { SheetState } from "../state/sheetState";
import type { CellValue } from "./cellValue";
import { readEntry } from "./entry";

const TEXT = 4;
const BOOLEAN = 3;
const NUMBER = 2;
const STRING = 1;

/** Turns what a client puts into cells into Univer's cells. */
export class CellWriter {
  readonly #numbers;

  constructor(private readonly sheet: SheetState) {
    this.#numbers = sheet.engine.modules.core.numfmt;
  }

  /** The cell to write for an entry: only what it changes. */
  cell(input: CellValue, row: number, column: number): ICellData {
    const present = this.sheet.cell(row, column);
    const format = this.sheet.style(row, column).n?.pattern ?? "General";
    const entry = readEntry(input, format, this.#numbers);
    const cell: ICellData =
      entry.formula === undefined
        ? content(entry.value, entry.text)
        : { f: this.#entered(entry.formula, row, column), v: null, t: null };
    if (entry.formula === undefined && (present?.f ?? present?.si)) cell.f = null;
    if (present?.si) cell.si = null;
    if (present?.p) cell.p = null;
    if (entry.format !== undefined) cell.s = { n: { pattern: entry.format } };
    return cell;
  }

  #entered(formula: string, row: number, column: number): string {
    return this.sheet.engine.enter(formula, this.sheet.id, row, column);
  }
}

/** Univer's form of a plain value. */
export function content(value: CellValue, text?: boolean): Pick<ICellData, "v" | "t"> {
  if (value === "") return { v: null, t: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === "number") return { v: value, t: NUMBER };
  return { v: value, t: text || isNumeric(value) ? TEXT : STRING };
}

const isNumeric = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
