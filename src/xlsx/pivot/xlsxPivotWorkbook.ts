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
import { bodyArea, headerRows, renderPivot } from "./renderPivot";

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

  /**
   * A pivot that is there is made anew in its place, also where somebody moved it. A file has no room for a chart
   * that follows its pivot: it gets the pivot and the summary.
   */
  async writePivot(batch: WriteBatch, wanted: PivotSpec, _chart: ChartSpec): Promise<PivotOutcome> {
    const standing = await this.#standing(wanted);
    const spec = placed(wanted, standing);
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
    const { sheet: home, figures } = spec;
    const { row, column } = spec.area;
    const body = bodyArea(spec, grid);
    const numbers = { ...body, column: body.column + 1, columns: body.columns - 1 };
    await this.book.write({
      blocks: [
        ...(standing?.area ? [blankBlock(home, withFilter(standing.area))] : []),
        { sheet: home, row: row - FILTER_ROWS, column, values: renderPivot(spec, grid) },
      ],
      formats: [
        { sheet: home, area: numbers, style: figures },
        { sheet: home, area: { ...body, rows: headerRows(spec) }, style: "wrapped" },
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

  /** The pivot that is there already, and where. */
  async #standing({ name }: PivotSpec): Promise<Standing | null> {
    if (this.pivot) {
      const { spec, grid } = this.pivot;
      return { sheet: spec.sheet, area: bodyArea(spec, grid) };
    }
    if (!this.original) return null;
    const parts = ArchiveParts.open(this.original);
    const found = await findPivot(parts, name);
    if (!found) return null;
    const { sheets } = await this.book.read({});
    for (const sheet of sheets)
      if (await showsPivot(parts, sheet.name, found))
        return { sheet: sheet.name, area: found.area };
    return { sheet: null, area: null };
  }
}

interface Standing {
  readonly sheet: string | null;
  readonly area: Area | null;
}

/** The pivot in the place of the one that is there. */
function placed(spec: PivotSpec, standing: Standing | null): PivotSpec {
  if (!standing?.sheet || !standing.area) return spec;
  const { row, column } = standing.area;
  const area = { ...spec.area, row: Math.max(row, FILTER_ROWS), column };
  return { ...spec, sheet: standing.sheet, area };
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
