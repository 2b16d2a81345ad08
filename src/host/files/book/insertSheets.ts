import type { ICellData, IStyleData } from "@univerjs/core";
import { eventTypes } from "../../model/state/eventTypes";
import type { Book } from "../../model/state/book";
import { invalidArgument, notFound } from "../../model/state/notFound";
import type { SheetState } from "../../model/state/sheetState";
import { FileError } from "../fileError";
import { readWorkbook } from "../readWorkbook";
import { sheetSnapshot } from "../toSnapshot";
import type { SheetFile, WorkbookFile } from "../workbookFile";
import { loadSheet } from "./loadIntoBook";

/**
 * Puts sheets of an .xlsx file (all of them when none is named) before a tab; answers their ids.
 * @throws HostError InvalidArgument for a file that cannot be read, ItemNotFound for a sheet it does not have
 */
export async function insertSheets(
  book: Book,
  bytes: Uint8Array,
  { names, at }: { names: readonly string[]; at: number },
): Promise<string[]> {
  const file = await read(bytes);
  const wanted = names.map((name) => {
    const sheet = file.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw notFound();
    return sheet;
  });
  const sheets = wanted.length > 0 ? wanted : file.sheets;
  return sheets.map((sheet, index) => insert(book, file, sheet, at + index).id);
}

async function read(bytes: Uint8Array): Promise<WorkbookFile> {
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileError) throw invalidArgument();
    throw error;
  }
}

function insert(book: Book, file: WorkbookFile, sheet: SheetFile, index: number): SheetState {
  const id = book.ids.next();
  const name = freeName(book, sheet.name);
  const { mergeWorksheetSnapshotWithDefault } = book.engine.modules.core;
  const snapshot = sheetSnapshot({ ...sheet, name }, id);
  book.engine.runInBackground("sheet.mutation.insert-sheet", id, {
    index,
    sheet: mergeWorksheetSnapshotWithDefault({
      ...snapshot,
      cellData: withOwnStyles(sheet.grid.cellData, file.styles),
    }),
  });
  const inserted = book.sheet(id);
  loadSheet(book, inserted, sheet);
  book.feed.fire(eventTypes.worksheetAdded, ["Workbook"], { worksheetId: id, source: "Local" });
  book.feed.notify({ kind: "sheets" });
  return inserted;
}

/** "Sheet1 (2)" where the book has a "Sheet1". */
function freeName(book: Book, name: string): string {
  let free = name;
  for (let number = 2; book.findSheet(free); number += 1) free = `${name} (${number})`;
  return free;
}

/** Cells name styles of their file; in another workbook each has its own. */
function withOwnStyles(
  cells: SheetFile["grid"]["cellData"],
  styles: Readonly<Record<string, IStyleData>>,
): SheetFile["grid"]["cellData"] {
  const own = (cell: ICellData): ICellData =>
    typeof cell.s === "string" ? { ...cell, s: styles[cell.s] ?? null } : cell;
  return Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(
        Object.entries<ICellData>(line ?? {}).map(([column, cell]) => [column, own(cell)]),
      ),
    ]),
  );
}
