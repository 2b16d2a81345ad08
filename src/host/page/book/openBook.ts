import * as core from "@univerjs/core";
import * as formulaEngine from "@univerjs/engine-formula";
import type { IDisposable } from "@univerjs/core";
import { toSnapshot } from "../../files/toSnapshot";
import type { WorkbookFile } from "../../files/workbookFile";
import { openBook as openModel } from "../../model/openBook";
import type { Workbook } from "../../model/workbook/workbook";
import type { Grid } from "../grid/createGrid";
import { gridOf, stylesOf } from "./fromSnapshot";

type GridWorkbook = ReturnType<Grid["api"]["createWorkbook"]>;

/** A workbook that is shown in the grid and answers to add-ins. */
export class OpenBook implements IDisposable {
  static #opened = 0;

  private constructor(
    private readonly grid: Grid,
    readonly sheets: GridWorkbook,
    readonly model: Workbook,
    /** What the file held that neither the grid nor the model keeps, by the sheet's id. */
    private readonly kept: Map<string, WorkbookFile["sheets"][number]>,
  ) {}

  /** Shows a workbook in the grid. Sheet ids look as Excel's do. */
  static open(grid: Grid, file: WorkbookFile, name: string): OpenBook {
    OpenBook.#opened += 1;
    const snapshot = toSnapshot(file, name, sheetId);
    const sheets = grid.api.createWorkbook({ ...snapshot, id: `book-${OpenBook.#opened}` });
    const model = openModel({ core, formulaEngine }, grid.univer, sheets.getWorkbook());
    model.$book.name = name;
    const kept = new Map(file.sheets.map((sheet, index) => [sheetId(index), sheet]));
    const front = sheets.getSheetBySheetId(sheetId(file.activeSheet));
    if (front !== null) sheets.setActiveSheet(front);
    fitRows(sheets);
    return new OpenBook(grid, sheets, model, kept);
  }

  /** The workbook as it is now, for a file. */
  toFile(): WorkbookFile {
    const snapshot = structuredClone(this.sheets.save());
    const front = this.sheets.getActiveSheet().getSheetId();
    return {
      styles: stylesOf(snapshot),
      names: [],
      activeSheet: Math.max(0, snapshot.sheetOrder.indexOf(front)),
      sheets: snapshot.sheetOrder.map((id) => {
        const sheet = snapshot.sheets[id] ?? {};
        return {
          notes: [],
          tables: [],
          validations: [],
          rules: [],
          pivots: [],
          ...this.kept.get(id),
          name: sheet.name ?? id,
          visibility: sheet.hidden ? "hidden" : "visible",
          grid: gridOf(sheet),
        };
      }),
    };
  }

  dispose(): void {
    this.grid.api.disposeUnit(this.sheets.getId());
  }
}

function sheetId(index: number): string {
  return `{${(index + 1).toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

/** Rows without a height of their own grow until their wrapped text fits, as in Excel. */
function fitRows(sheets: GridWorkbook): void {
  for (const sheet of sheets.getSheets()) {
    const data = sheet.getSheet().getSnapshot();
    const free = Object.keys(data.cellData)
      .map(Number)
      .filter((row) => data.rowData[row]?.h === undefined);
    if (free.length > 0) {
      sheet.setRangesAutoHeight(
        free.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 })),
      );
    }
  }
}
