import type { ICellData, Nullable } from "@univerjs/core";
import type { SheetState } from "../state/sheetState";
import { textOf } from "./cellText";
import { valueOf, valueTypeOf, type CellValue, type ValueType } from "./cellValue";

/** Univer's type of a text that was typed behind an apostrophe. */
const FORCED_TEXT = 4;

/** Reads the cells of one sheet the way the API shows them. */
export class CellReader {
  readonly #numbers;

  constructor(private readonly sheet: SheetState) {
    this.#numbers = sheet.engine.modules.core.numfmt;
  }

  value(row: number, column: number): CellValue {
    const cell = this.sheet.cell(row, column);
    if (cell?.v === undefined && !cell?.p)
      return this.sheet.engine.spilledAt(this.sheet.id, row, column) ?? "";
    return valueOf(cell);
  }

  /** A text that was marked as one is a text, even if it reads "#REF!". */
  valueType(row: number, column: number): ValueType {
    const type = valueTypeOf(this.value(row, column));
    return type === "Error" && this.sheet.cell(row, column)?.t === FORCED_TEXT ? "String" : type;
  }

  /** The formula with its "=", or undefined. */
  formula(row: number, column: number): string | undefined {
    const cell = this.sheet.cell(row, column);
    return hasFormula(cell)
      ? (cell?.f ?? this.sheet.engine.formulaAt(this.sheet.id, row, column))
      : undefined;
  }

  format(row: number, column: number): string {
    return this.sheet.style(row, column).n?.pattern ?? "General";
  }

  text(row: number, column: number): string {
    return textOf(this.value(row, column), this.format(row, column), this.#numbers);
  }
}

const hasFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f ?? cell?.si);
