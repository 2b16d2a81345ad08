import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { HostError } from "../../protocol/hostError";
import { lastColumn, lastRow, type Area } from "./area";
import type { UniverEngine } from "./univerEngine";

/** What to write into cells, by row and column. `null` removes a cell. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

const noStyle: IStyleData = {};

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
  readonly customProperties = new Map<string, string>();

  constructor(
    readonly engine: UniverEngine,
    readonly id: string,
  ) {}

  /** @throws HostError InvalidReference when the sheet was deleted */
  get grid(): Worksheet {
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
    return this.grid.getName();
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.grid.getCellRaw(row, column);
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

  /** Runs a mutation on this sheet. */
  run(id: string, params: Record<string, unknown>): void {
    this.engine.run(id, this.id, params);
  }

  /** Writes cells; the grid grows to hold them. */
  write(cellValue: CellMatrix, area: Area): void {
    this.ensureSize(lastRow(area) + 1, lastColumn(area) + 1);
    this.run("sheet.mutation.set-range-values", { cellValue });
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
