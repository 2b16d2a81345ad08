import type { IWorkbookData, Workbook as UniverWorkbook } from "@univerjs/core";
import { openBook } from "../openBook";
import type { Workbook } from "../workbook/workbook";
import { newSheetSize } from "../state/newSheetSize";
import { loadUniver } from "./loadUniver";

let opened = 0;

/**
 * A workbook without a page: one empty sheet, or the snapshot given. Each has an id of its own: Univer keeps
 * values and formulas of all workbooks of a process in the same caches, by their ids.
 */
export function openHeadlessWorkbook(snapshot: Partial<IWorkbookData> = blank()): Workbook {
  opened += 1;
  const modules = loadUniver();
  const { core, formulaEngine, sheets, sheetsFormula } = modules;
  const univer = new core.Univer({
    logLevel: core.LogLevel.WARN,
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(formulaEngine.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  const grid = univer.createUnit<Partial<IWorkbookData>, UniverWorkbook>(
    core.UniverInstanceType.UNIVER_SHEET,
    { ...snapshot, id: `${snapshot.id ?? "book"}-${opened}` },
  );
  const workbook = openBook(modules, univer, grid);
  workbook.$book.insertSheets = async (bytes, wanted) => {
    const { insertSheets } = await import("../../files/book/insertSheets");
    return insertSheets(workbook.$book, bytes, wanted);
  };
  workbook.$book.writeFile = async () => {
    const { takeFromBook } = await import("../../files/book/takeFromBook");
    const { writeWorkbook } = await import("../../files/writeWorkbook");
    return writeWorkbook(takeFromBook(workbook.$book, new Map()));
  };
  return workbook;
}

function blank(): Partial<IWorkbookData> {
  const id = "{00000000-0001-0000-0000-000000000000}";
  return {
    id: "book",
    sheets: { [id]: { id, name: "Sheet1", ...newSheetSize } },
    sheetOrder: [id],
  };
}
