import { CellReader } from "../cells/cellReader";
import { valueTypeOf, type CellValue, type ValueType } from "../cells/cellValue";
import { formatAddress } from "../state/address";
import { gridOf, lastColumn, lastRow, type Area } from "../state/area";
import type { RangeHandle } from "../state/rangeHandle";
import { toR1C1 } from "../edits/r1c1";
import { spread } from "./spread";
import { RangeViewCollection } from "./rangeViewCollection";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export class RangeView {
  static readonly api = { name: "RangeView", navigations: ["rows"] };

  /** `index` counts visible rows when this is a row of another view. */
  constructor(
    private readonly range: RangeHandle,
    private readonly area: Area,
    private readonly position = 0,
  ) {}

  get cellAddresses(): string[][] {
    return this.#grid((row, column) =>
      formatAddress(this.range.$sheet.name, { row, column, rows: 1, columns: 1 }),
    );
  }
  get rowCount(): number {
    return this.#rows.length;
  }
  get columnCount(): number {
    return this.#columns.length;
  }
  get index(): number {
    return this.position;
  }
  get values(): CellValue[][] {
    return this.#grid((row, column) => this.#reader.value(row, column));
  }
  set values(input: unknown) {
    this.#put("values", input);
  }
  get valueTypes(): ValueType[][] {
    return this.#grid((row, column) => valueTypeOf(this.#reader.value(row, column)));
  }
  get text(): string[][] {
    return this.#grid((row, column) => this.#reader.text(row, column));
  }
  get formulas(): CellValue[][] {
    return this.#grid(
      (row, column) => this.#reader.formula(row, column) ?? this.#reader.value(row, column),
    );
  }
  set formulas(input: unknown) {
    this.#put("formulas", input);
  }
  get formulasLocal(): CellValue[][] {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    this.#put("formulas", input);
  }
  get formulasR1C1(): CellValue[][] {
    const { lexer } = this.range.$sheet.engine;
    return this.#grid((row, column) => {
      const formula = this.#reader.formula(row, column);
      return formula === undefined
        ? this.#reader.value(row, column)
        : toR1C1(formula, lexer, row, column);
    });
  }
  set formulasR1C1(input: unknown) {
    this.#put("formulasR1C1", input);
  }
  get numberFormat(): string[][] {
    return this.#grid((row, column) => this.#reader.format(row, column));
  }
  set numberFormat(input: unknown) {
    this.#put("numberFormat", input);
  }
  get rows(): RangeViewCollection {
    return new RangeViewCollection(
      this.#rows.map(
        (row, index) => new RangeView(this.range, { ...this.area, row, rows: 1 }, index),
      ),
    );
  }

  /** The range behind the view, hidden cells included. */
  getRange(): object {
    return this.range.$book.api.range(this.range.$sheet, this.area);
  }

  get #reader(): CellReader {
    return new CellReader(this.range.$sheet);
  }

  get #rows(): number[] {
    const { grid } = this.range.$sheet;
    return span(this.area.row, lastRow(this.area)).filter((row) => grid.getRowVisible(row));
  }

  get #columns(): number[] {
    const { grid } = this.range.$sheet;
    return span(this.area.column, lastColumn(this.area)).filter((column) =>
      grid.getColVisible(column),
    );
  }

  /** Writes to the visible cells; the hidden ones between them stay. */
  #put(member: "values" | "formulas" | "formulasR1C1" | "numberFormat", input: unknown): void {
    const rows = this.#rows;
    const columns = this.#columns;
    const size = { row: 0, column: 0, rows: rows.length, columns: columns.length };
    const inputs = spread<unknown>(input, size);
    const all = gridOf(this.area, (row, column) => {
      const [down, right] = [rows.indexOf(row), columns.indexOf(column)];
      return down < 0 || right < 0 ? null : inputs(down, right);
    });
    Reflect.set(this.getRange(), member, all);
  }

  #grid<T>(read: (row: number, column: number) => T): T[][] {
    const columns = this.#columns;
    return this.#rows.map((row) => columns.map((column) => read(row, column)));
  }
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
