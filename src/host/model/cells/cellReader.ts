import type { ICellData, Nullable } from "@univerjs/core";
import type { SheetState } from "../state/sheetState";
import { textOf } from "./cellText";
import { valueOf, type CellValue } from "./cellValue";

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
