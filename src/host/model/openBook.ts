import type { Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import { Book } from "./state/book";
import { UniverEngine, type UniverModules } from "./state/univerEngine";
import { Range } from "./range/range";
import { Workbook } from "./workbook/workbook";
import { Worksheet } from "./worksheet/worksheet";

/**
 * Puts the Excel object model over a Univer workbook. The page gives the instance its grid shows, Node a headless
 * one (`openHeadlessWorkbook`).
 */
export function openBook(modules: UniverModules, univer: Univer, grid: UniverWorkbook): Workbook {
  const book = new Book(new UniverEngine(modules, univer, grid));
  book.attach({
    worksheet: (sheet) => new Worksheet(book, sheet),
    range: (sheet, area) => new Range(book, sheet, area),
    rangeAreas: (sheet, areas) =>
      new Range(book, sheet, areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 }),
  });
  return new Workbook(book);
}
