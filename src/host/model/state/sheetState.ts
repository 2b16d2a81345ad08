import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { HostError } from "../../protocol/hostError";
import { containsCell, lastColumn, lastRow, type Area } from "./area";
import type { FormatRule } from "./formatRule";
import { Outline } from "./outline";
import type { PageSetup } from "./pageSetup";
import type { FilterCriteria } from "./filterCriteria";
import type { ValidationRule } from "./validationRule";
import type { UniverEngine } from "./univerEngine";

/** What to write into cells, by row and column. `null` removes a cell. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

const noStyle: IStyleData = {};

/** Univer's formula bookkeeping passes over changes marked so. */
const withoutFormulas = { fromChangeset: true };

export const toUniverRange = (area: Area) => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: area.column,
  endColumn: lastColumn(area),
});

/** One sheet: its cells in Univer, and what the Excel API knows of it that Univer does not. */
export class SheetState {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  showHeadings = true;
  enableCalculation = true;
  /** Protection options while the sheet is protected. */
  protection: Record<string, unknown> | undefined;
  password: string | undefined;
  /** Conditional formats, the first has the highest priority. */
  readonly rules: FormatRule[] = [];
  readonly validations: ValidationRule[] = [];
  /** The sheet's own filter, beside those of its tables. */
  filter: { area: Area; columns: (FilterCriteria | undefined)[] } | undefined;
  pageSetup: PageSetup | undefined;
  /** The cells before which a page ends. */
  readonly pageBreaks: { horizontal: Area[]; vertical: Area[] } = { horizontal: [], vertical: [] };
  readonly rowOutline = new Outline();
  readonly columnOutline = new Outline();
  readonly customProperties = new Map<string, string>();
  /** Excel-only formats of entire rows and columns; the latest wins. */
  readonly #areaCustom: { area: Area; custom: Record<string, unknown> }[] = [];

  constructor(
    readonly engine: UniverEngine,
    readonly id: string,
  ) {}

  /** @throws HostError InvalidReference when the sheet was deleted */
  get grid(): Worksheet {
    this.engine.settle();
    return this.#worksheet;
  }

  get #worksheet(): Worksheet {
    const sheet = this.engine.book.getSheetBySheetId(this.id);
    if (!sheet)
      throw new HostError(
        "InvalidReference",
        "This reference isn't valid for the current operation.",
      );
    return sheet;
  }

  get alive(): boolean {
    return Boolean(this.engine.book.getSheetBySheetId(this.id));
  }

  get name(): string {
    return this.#worksheet.getName();
  }

  /** Another sheet of the book by name. @throws HostError InvalidReference */
  sibling(name: string): SheetState {
    const sheet = this.engine.book.getSheetBySheetName(name);
    if (!sheet)
      throw new HostError(
        "InvalidReference",
        "This reference isn't valid for the current operation.",
      );
    return new SheetState(this.engine, sheet.getSheetId());
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.grid.getCellRaw(row, column);
  }

  /** Equal for cells whose style is made of the same parts. */
  styleKey(row: number, column: number): string {
    const grid = this.grid;
    const parts = [
      grid.getCellRaw(row, column)?.s,
      grid.getRowStyle(row, true),
      grid.getColumnStyle(column, true),
    ];
    return parts.map((part) => (typeof part === "object" ? JSON.stringify(part) : part)).join(" ");
  }

  /** The style a cell shows: its own over its row's over its column's. */
  style(row: number, column: number): IStyleData {
    const grid = this.grid;
    const plain =
      !grid.getCellRaw(row, column)?.s &&
      !grid.getRowStyle(row, true) &&
      !grid.getColumnStyle(column, true);
    return plain
      ? (grid.getDefaultCellStyleInternal() ?? noStyle)
      : grid.getComposedCellStyle(row, column);
  }

  /** What Excel alone knows of a cell's format: its own over its row's or column's. */
  custom(row: number, column: number): Record<string, unknown> {
    const own = this.cell(row, column)?.custom ?? {};
    if (this.#areaCustom.length === 0) return own;
    const covering = this.#areaCustom.filter(({ area }) => containsCell(area, row, column));
    return Object.assign({}, ...covering.map(({ custom }) => custom), own) as Record<
      string,
      unknown
    >;
  }

  setAreaCustom(area: Area, custom: Record<string, unknown>): void {
    this.#areaCustom.push({ area, custom });
  }

  /** Runs a mutation on this sheet. */
  run(id: string, params: Record<string, unknown>): void {
    this.engine.run(id, this.id, params);
  }

  /** Writes cells; the grid grows to hold them. */
  write(cellValue: CellMatrix, area: Area): void {
    this.ensureSize(lastRow(area) + 1, lastColumn(area) + 1);
    const options = this.#touchesFormulas(cellValue) ? undefined : withoutFormulas;
    this.engine.run("sheet.mutation.set-range-values", this.id, { cellValue }, options);
  }

  /** True when a formula comes or goes; only then must Univer look through all formulas of the sheet. */
  #touchesFormulas(cellValue: CellMatrix): boolean {
    const grid = this.grid;
    for (const [rowKey, cells] of Object.entries(cellValue)) {
      for (const [columnKey, cell] of Object.entries(cells)) {
        if (cell && !("v" in cell) && !("f" in cell)) continue;
        if (cell?.f) return true;
        const present = grid.getCellRaw(Number(rowKey), Number(columnKey));
        if (present?.f ?? present?.si) return true;
      }
    }
    return this.engine.hasSpills(this.id);
  }

  /** Univer's grid is only as large as it is filled; Excel's always has its full size. */
  ensureSize(rows: number, columns: number): void {
    const grid = this.grid;
    if (rows > grid.getRowCount()) {
      this.run("sheet.mutation.set-worksheet-row-count", { rowCount: rows });
    }
    if (columns > grid.getColumnCount()) {
      this.run("sheet.mutation.set-worksheet-column-count", { columnCount: columns });
    }
  }

  get merges(): Area[] {
    return this.grid.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }));
  }

  addMerges(areas: readonly Area[]): void {
    if (areas.length > 0)
      this.run("sheet.mutation.add-worksheet-merge", { ranges: areas.map(toUniverRange) });
  }

  removeMerges(areas: readonly Area[]): void {
    if (areas.length > 0)
      this.run("sheet.mutation.remove-worksheet-merge", { ranges: areas.map(toUniverRange) });
  }
}
