import type { PivotOutcome, PivotWorkbook } from "../../app/pivotPort";
import type { ReadRequest, SheetBlock, WriteBatch } from "../../app/workbook";
import { WorkbookError } from "../../app/workbookError";
import { cellAddress } from "../../ledger/a1";
import { type Area, cellArea, overlaps } from "../../ledger/area";
import { type ChartSpec, FILTER_ROWS, type PivotSpec } from "../../ledger/pivotSpec";
import type { WorkbookSnapshot } from "../../ledger/snapshot";
import type { CellValue } from "../../progress/record";
import { ArchiveParts } from "../archive/archiveParts";
import { XlsxWorkbook } from "../xlsxWorkbook";
import { addPivot } from "./addPivot";
import { type PivotGrid, pivotFields, pivotGrid } from "./pivotGrid";
import { findPivot, showsPivot } from "./pivotParts";
import { bodyArea, renderPivot } from "./renderPivot";

/**
 * An .xlsx file that can hold a PivotTable: the workbook port, and `toBytes` with the pivot in it. The
 * pivot's cells are written too, since a file is looked at in viewers that compute nothing.
 */
export class XlsxPivotWorkbook implements PivotWorkbook {
  private pivot: { readonly spec: PivotSpec; readonly grid: PivotGrid } | null = null;

  constructor(
    private readonly book: XlsxWorkbook,
    private readonly original: Uint8Array | null = null,
  ) {}

  /** @throws ArchiveError as `XlsxWorkbook.open` */
  static async open(bytes: Uint8Array): Promise<XlsxPivotWorkbook> {
    return new XlsxPivotWorkbook(await XlsxWorkbook.open(bytes), bytes);
  }

  read(request: ReadRequest): Promise<WorkbookSnapshot> {
    return this.book.read(request);
  }

  write(batch: WriteBatch): Promise<void> {
    return this.book.write(batch);
  }

  /** A file has no room for a chart that follows its pivot: it gets the pivot and the summary. */
  async writePivot(batch: WriteBatch, spec: PivotSpec, _chart: ChartSpec): Promise<PivotOutcome> {
    const standing = await this.#standing(spec);
    await this.#refuseOccupied(spec, standing?.area ?? null);
    await this.book.write(batch);
    const { sheet, table } = spec.source;
    const source = (await this.book.read({ sheets: [sheet] })).sheets[0];
    const area = source?.tables.find(({ name }) => name === table)?.area ?? spec.source.area;
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        plain(source?.cells[area.row + row]?.[area.column + column] ?? null),
      ),
    );
    const grid = pivotGrid(spec, pivotFields(rows));
    const { row, column } = spec.area;
    await this.book.write({
      blocks: [
        ...(standing?.area ? [blankBlock(spec.sheet, withFilter(standing.area))] : []),
        { sheet: spec.sheet, row: row - FILTER_ROWS, column, values: renderPivot(spec, grid) },
      ],
    });
    this.pivot = { spec, grid };
    return standing ? "rebuilt" : "made";
  }

  /** The workbook as an .xlsx file, with its pivot. */
  async toBytes(): Promise<Uint8Array> {
    const bytes = await this.book.toBytes();
    return this.pivot ? addPivot(bytes, this.pivot.spec, this.pivot.grid) : bytes;
  }

  /** @throws WorkbookError CELLS_OCCUPIED, when something else stands where the pivot is to be drawn */
  async #refuseOccupied({ sheet, area }: PivotSpec, own: Area | null): Promise<void> {
    const { sheets } = await this.book.read({ sheets: [sheet] });
    const wanted = withFilter(area);
    sheets[0]?.cells.forEach((cells, row) =>
      cells.forEach((value, column) => {
        const cell = cellArea(row, column);
        if (value === null || !overlaps(wanted, cell)) return;
        if (own && overlaps(withFilter(own), cell)) return;
        throw new WorkbookError("CELLS_OCCUPIED", { sheet, cell: cellAddress(row, column) });
      }),
    );
  }

  /** The pivot that is there already, and its cells where they are on its sheet. */
  async #standing(spec: PivotSpec): Promise<{ readonly area: Area | null } | null> {
    const { sheet } = spec;
    if (this.pivot) return { area: bodyArea(spec, this.pivot.grid) };
    if (!this.original) return null;
    const parts = ArchiveParts.open(this.original);
    const found = await findPivot(parts, spec.name);
    if (!found) return null;
    const here = found.area && (await showsPivot(parts, sheet, found));
    return { area: here ? found.area : null };
  }
}

const plain = (value: CellValue): string | number | boolean | null =>
  typeof value === "object" && value !== null ? value.error : value;

/** The cells of a pivot with its filter above it. */
const withFilter = ({ row, rows, ...columns }: Area): Area => {
  const above = Math.min(FILTER_ROWS, row);
  return { ...columns, row: row - above, rows: rows + above };
};

const blankBlock = (sheet: string, { row, column, rows, columns }: Area): SheetBlock => ({
  sheet,
  row,
  column,
  values: Array.from({ length: rows }, () => new Array<null>(columns).fill(null)),
});
