import type { ICellData } from "@univerjs/core";
import { CellReader } from "../cells/cellReader";
import { content } from "../cells/cellWriter";
import { refuseIfProtected } from "../range/guard";
import { recordChange } from "../range/recordChange";
import { cellsOf, containsArea, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { CellMatrix, SheetState } from "../state/sheetState";
import { clearing, replaced } from "./moveCells";
import { transposeFormula } from "./transposeFormula";
import { offsetFormula } from "./offsetFormula";

/** `Excel.RangeCopyType`. */
export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

export type CopyOptions = { type: CopyType; skipBlanks: boolean; transpose: boolean };

type Place = { sheet: SheetState; area: Area };

/** Copies cells; a larger target is filled by repeating the source. Relative references move along. */
export function copyCells(book: Book, source: Place, target: Place, options: CopyOptions): void {
  const size = options.transpose
    ? { rows: source.area.columns, columns: source.area.rows }
    : { rows: source.area.rows, columns: source.area.columns };
  const repeats = target.area.rows % size.rows === 0 && target.area.columns % size.columns === 0;
  const area = repeats ? target.area : { ...target.area, ...size };
  refuseIfProtected(target.sheet, area);
  const copier = new Copier(source, target.sheet, options);
  const matrix: CellMatrix = {};
  for (const { row, column } of cellsOf(area)) {
    const down = (row - area.row) % size.rows;
    const right = (column - area.column) % size.columns;
    const [fromRow, fromColumn] = options.transpose
      ? [source.area.row + right, source.area.column + down]
      : [source.area.row + down, source.area.column + right];
    const cell = copier.cell(fromRow, fromColumn, row, column);
    if (cell !== undefined) (matrix[row] ??= {})[column] = cell;
  }
  if (options.type === "All") target.sheet.write(clearing(matrix), area);
  target.sheet.write(matrix, area);
  if (options.type === "All" && !options.transpose)
    copyMerges(source, { sheet: target.sheet, area });
  if (options.type !== "Formats")
    recordChange(book, target.sheet, area, { type: "RangeEdited", by: "add-in" });
}

class Copier {
  readonly #reader: CellReader;

  constructor(
    private readonly source: Place,
    private readonly target: SheetState,
    private readonly options: CopyOptions,
  ) {
    this.#reader = new CellReader(source.sheet);
  }

  /** The cell to write, undefined to leave the target's alone. */
  cell(
    fromRow: number,
    fromColumn: number,
    row: number,
    column: number,
  ): ICellData | null | undefined {
    const { sheet } = this.source;
    const cell = sheet.cell(fromRow, fromColumn);
    const value = this.#reader.value(fromRow, fromColumn);
    const formula = this.#reader.formula(fromRow, fromColumn);
    if (this.options.skipBlanks && value === "" && formula === undefined) return undefined;
    const from = { row: fromRow, column: fromColumn };
    const to = { row, column };
    const own = { s: sheet.style(fromRow, fromColumn), custom: cell?.custom ?? null };
    switch (this.options.type) {
      case "Values":
        return { ...content(value), f: null, si: null, p: null };
      case "Formats":
        return own;
      case "Formulas":
        return this.#content(formula, value, from, to);
      case "Link":
      case "All":
        return cell
          ? {
              ...replaced(cell),
              ...own,
              ...this.#content(formula, value, from, to),
            }
          : null;
    }
  }

  #content(
    formula: string | undefined,
    value: ReturnType<CellReader["value"]>,
    from: { row: number; column: number },
    to: { row: number; column: number },
  ): ICellData {
    if (formula === undefined) return { ...content(value), f: null, si: null };
    const { lexer } = this.target.engine;
    return {
      v: null,
      t: null,
      si: null,
      f: this.options.transpose
        ? transposeFormula(formula, lexer, from, to)
        : offsetFormula(formula, lexer, to.row - from.row, to.column - from.column),
    };
  }
}

function copyMerges(source: Place, target: Place): void {
  const inside = source.sheet.merges.filter((merge) => containsArea(source.area, merge));
  const down = target.area.row - source.area.row;
  const right = target.area.column - source.area.column;
  target.sheet.addMerges(
    inside.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })),
  );
}
