import * as core from "@univerjs/core";
import * as formulaEngine from "@univerjs/engine-formula";
import type { IDisposable } from "@univerjs/core";
import { loadIntoBook } from "../../files/book/loadIntoBook";
import { insertSheets } from "../../files/book/insertSheets";
import { takeFromBook, type Printing } from "../../files/book/takeFromBook";
import { toSnapshot } from "../../files/toSnapshot";
import type { SheetFile, WorkbookFile } from "../../files/workbookFile";
import { openBook as openModel } from "../../model/openBook";
import type { Workbook } from "../../model/workbook/workbook";
import { fitShownRows } from "./fitShownRows";
import { keepDrawn } from "../draw/keepDrawn";
import type { Grid } from "../grid/createGrid";

type GridWorkbook = ReturnType<Grid["api"]["createWorkbook"]>;

/** A workbook that is shown in the grid and answers to add-ins. */
export class OpenBook implements IDisposable {
  static #opened = 0;

  private constructor(
    private readonly grid: Grid,
    readonly sheets: GridWorkbook,
    readonly model: Workbook,
    private readonly printing: Map<string, Printing>,
    private readonly stops: (() => void)[],
  ) {}

  /** Shows a workbook in the grid. Sheet ids look as Excel's do. */
  static open(grid: Grid, file: WorkbookFile, name: string, locale: string): OpenBook {
    OpenBook.#opened += 1;
    const snapshot = toSnapshot(file, name, sheetId);
    const sheets = grid.api.createWorkbook({ ...snapshot, id: `book-${OpenBook.#opened}` });
    const model = openModel({ core, formulaEngine }, grid.univer, sheets.getWorkbook());
    Object.assign(model.$book, { name, locale, clock: () => new Date().toISOString() });
    loadIntoBook(model.$book, file);
    model.$book.insertSheets = (bytes, wanted) => insertSheets(model.$book, bytes, wanted);
    const printing = new Map(
      file.sheets.map((sheet, index) => [sheetId(index), printingOf(sheet)]),
    );
    const front = sheets.getSheetBySheetId(sheetId(file.activeSheet));
    if (front !== null) sheets.setActiveSheet(front);
    const fitting = fitShownRows(grid, sheets);
    const opened = new OpenBook(grid, sheets, model, printing, [
      keepDrawn(model.$book, grid),
      fitting,
    ]);
    model.$book.writeFile = async () => {
      const { writeWorkbook } = await import("../../files/writeWorkbook");
      return writeWorkbook(opened.toFile());
    };
    return opened;
  }

  /** The workbook as it is now, for a file. */
  toFile(): WorkbookFile {
    return takeFromBook(this.model.$book, this.printing);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.grid.api.disposeUnit(this.sheets.getId());
  }
}

function printingOf({ pageSetup, headerFooter }: SheetFile): Printing {
  return {
    ...(pageSetup === undefined ? {} : { pageSetup }),
    ...(headerFooter === undefined ? {} : { headerFooter }),
  };
}

function sheetId(index: number): string {
  return `{${(index + 1).toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}
