import { HostError } from "../../protocol/hostError";
import { CellReader } from "../cells/cellReader";
import { CellWriter } from "../cells/cellWriter";
import type { CellValue, ValueType } from "../cells/cellValue";
import { formatAddress } from "../state/address";
import {
  cellCountOf,
  cellsOf,
  gridOf,
  isEntireColumn,
  isEntireRow,
  isSingleCell,
  isUnbounded,
  type Area,
} from "../state/area";
import { RangeHandle } from "../state/rangeHandle";
import type { CellMatrix } from "../state/sheetState";
import { refuseIfProtected } from "./guard";
import { formulasOf, recordFormulas } from "./recordFormulas";
import { recordChange } from "./recordChange";
import { sizeMismatch, spread } from "./spread";
import { checkFormula } from "../cells/checkFormula";

const unboundedWrite = "A range of entire rows or columns is too large to set cell by cell.";

/** The part of a range that reads and writes its cells. */
export abstract class RangeCells extends RangeHandle {
  get address(): string {
    return formatAddress(this.$sheet.name, this.$area);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.$area.row;
  }
  get columnIndex(): number {
    return this.$area.column;
  }
  get rowCount(): number {
    return this.$area.rows;
  }
  get columnCount(): number {
    return this.$area.columns;
  }
  /** -1 where the number does not fit 32 bits, as documented. */
  get cellCount(): number {
    const count = cellCountOf(this.$area);
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.$area);
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.$area);
  }

  get values(): CellValue[][] | null {
    const reader = new CellReader(this.$sheet);
    return this.$grid((row, column) => reader.value(row, column));
  }
  set values(input: unknown) {
    this.$put(input);
  }
  get valueTypes(): ValueType[][] | null {
    const reader = new CellReader(this.$sheet);
    return this.$grid((row, column) => reader.valueType(row, column));
  }
  get text(): string[][] | null {
    const reader = new CellReader(this.$sheet);
    return this.$grid((row, column) => reader.text(row, column));
  }
  get formulas(): CellValue[][] | null {
    const reader = new CellReader(this.$sheet);
    return this.$grid((row, column) => reader.formula(row, column) ?? reader.value(row, column));
  }
  set formulas(input: unknown) {
    this.$put(input);
  }
  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    this.$put(input);
  }
  get numberFormat(): string[][] | null {
    const reader = new CellReader(this.$sheet);
    return this.$grid((row, column) => reader.format(row, column));
  }
  set numberFormat(input: unknown) {
    const formats = spread<string>(input, this.$area);
    this.$writeCells((row, column) => {
      const pattern = formats(row, column);
      if (pattern === null) return undefined;
      return { s: { n: pattern === "General" ? null : { pattern } } };
    }, "allowFormatCells");
  }
  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }
  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }

  /** The client checks the size of what it is about to write in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.$area.rows || columns !== this.$area.columns) {
      throw new HostError("InvalidArgument", sizeMismatch);
    }
  }

  /** A grid of the range's size; null for entire rows and columns, whose cells the API does not list. */
  protected $grid<T>(read: (row: number, column: number) => T): T[][] | null {
    return isUnbounded(this.$area) ? null : gridOf(this.$area, read);
  }

  /** Writes what `cell` makes of each position, in one mutation. */
  protected $writeCells(
    cell: (row: number, column: number) => CellMatrix[number][number] | undefined,
    allowance?: string,
  ): void {
    if (isUnbounded(this.$area)) throw new HostError("InvalidArgument", unboundedWrite);
    refuseIfProtected(this.$sheet, this.$area, allowance);
    const matrix: CellMatrix = {};
    for (const { row, column } of cellsOf(this.$area)) {
      const made = cell(row, column);
      if (made !== undefined) (matrix[row] ??= {})[column] = made;
    }
    this.$sheet.write(matrix, this.$area);
  }

  #before(): CellValue | undefined {
    const { row, column } = this.$area;
    return isSingleCell(this.$area) ? new CellReader(this.$sheet).value(row, column) : undefined;
  }

  private $put(input: unknown): void {
    const inputs = spread<CellValue>(input, this.$area);
    const writer = new CellWriter(this.$sheet);
    const before = this.#before();
    const formulas = formulasOf(this.$sheet, this.$area);
    this.$writeCells((row, column) => {
      const value = inputs(row, column);
      if (value === null) return undefined;
      if (typeof value === "object")
        throw new HostError("InvalidArgument", "A cell takes a text, a number or a boolean.");
      const cell = writer.cell(value, row, column);
      if (cell.f) checkFormula(cell.f, this.$sheet.engine.lexer);
      return cell;
    });
    recordFormulas(this.$book, this.$sheet, this.$area, formulas);
    recordChange(this.$book, this.$sheet, this.$area, {
      type: "RangeEdited",
      by: "add-in",
      ...(before === undefined ? {} : { before }),
    });
  }

  /** The same sheet's range over another area. */
  protected abstract $at(area: Area): this;
}
