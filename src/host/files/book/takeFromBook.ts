import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Book } from "../../model/state/book";
import type { SheetFile, SheetGrid, SheetVisibility, WorkbookFile } from "../workbookFile";
import { writeFilter } from "./filters";
import { takeFormatRules } from "./formatRules";
import { visibilities } from "./loadIntoBook";
import { takeNames } from "./names";
import { takeNotes } from "./notes";
import { takeOutline } from "./outlines";
import { takePivots } from "./pivots";
import { writeProtection } from "./protection";
import { takeTables } from "./tables";
import { takeValidations } from "./validations";

/** What a file may hold of a sheet that neither the grid nor the model keeps. */
export type Printing = Pick<SheetFile, "pageSetup" | "headerFooter">;

/** The workbook as it is now. `printing` is handed through by sheet id. */
export function takeFromBook(book: Book, printing: ReadonlyMap<string, Printing>): WorkbookFile {
  book.engine.settle();
  const snapshot = structuredClone(book.engine.book.getSnapshot());
  return {
    styles: stylesOf(snapshot),
    names: takeNames(book),
    activeSheet: Math.max(0, book.sheets.indexOf(book.activeSheet)),
    sheets: book.sheets.map((sheet) => {
      const autoFilter = writeFilter(sheet.filter);
      const protection = writeProtection(sheet.protection);
      const outline = takeOutline(sheet);
      return {
        name: sheet.name,
        visibility: wordOf(sheet.visibility),
        grid: gridOf(snapshot.sheets[sheet.id] ?? {}),
        notes: takeNotes(book, sheet),
        tables: takeTables(book, sheet),
        validations: takeValidations(sheet),
        rules: takeFormatRules(sheet),
        pivots: takePivots(book, sheet),
        ...(outline === undefined ? {} : { outline }),
        ...(autoFilter === undefined ? {} : { autoFilter }),
        ...(protection === undefined ? {} : { protection }),
        ...printing.get(sheet.id),
      };
    }),
  };
}

function wordOf(visibility: string): SheetVisibility {
  const words = Object.keys(visibilities) as SheetVisibility[];
  return words.find((word) => visibilities[word] === visibility) ?? "visible";
}

const noFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

function gridOf(sheet: Partial<IWorksheetData>): SheetGrid {
  const { tabColor, zoomRatio, showGridlines } = sheet;
  return {
    cellData: sheet.cellData ?? {},
    rowData: sheet.rowData ?? {},
    columnData: sheet.columnData ?? {},
    mergeData: sheet.mergeData ?? [],
    freeze: sheet.freeze ?? noFreeze,
    ...(tabColor ? { tabColor } : {}),
    ...(zoomRatio === undefined || zoomRatio === 1 ? {} : { zoomRatio }),
    ...(showGridlines === 0 ? { showGridlines } : {}),
  };
}

/** Styles by name, without the empty entries that the grid leaves behind. */
function stylesOf({ styles }: IWorkbookData): WorkbookFile["styles"] {
  return Object.fromEntries(
    Object.entries(styles).flatMap(([name, style]) => (style ? [[name, style]] : [])),
  );
}
