import type { Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import { watchBindings } from "./binding/watchBindings";
import { Chart } from "./chart/chart";
import { Comment } from "./comment/comment";
import { PivotField } from "./pivot/pivotField";
import { PivotHandle } from "./pivot/pivotHandle";
import { PivotTable } from "./pivot/pivotTable";
import { PivotTableScopedCollection } from "./pivot/pivotTableScopedCollection";
import { Range } from "./range/range";
import { RangeAreas } from "./range/rangeAreas";
import { containsArea, overlaps, type Area } from "./state/area";
import { Book } from "./state/book";
import { followCells } from "./watch/followCells";
import { UniverEngine, type UniverModules } from "./state/univerEngine";
import { Table } from "./table/table";
import { TableScopedCollection } from "./table/tableScopedCollection";
import { enterFormula } from "./table/tableFormulas";
import { tableRange } from "./table/tableParts";
import { watchGrid } from "./watch/watchGrid";
import { Workbook } from "./workbook/workbook";
import { Worksheet } from "./worksheet/worksheet";

/**
 * Puts the Excel object model over a Univer workbook. The page gives the instance its grid shows, Node a headless
 * one (`openHeadlessWorkbook`).
 */
export function openBook(modules: UniverModules, univer: Univer, grid: UniverWorkbook): Workbook {
  const book = new Book(new UniverEngine(modules, univer, grid));
  const touches = (whole: boolean, range: Area, area: Area): boolean =>
    whole ? containsArea(range, area) : overlaps(range, area);
  book.attach({
    worksheet: (sheet) => new Worksheet(book, sheet),
    range: (sheet, area) => new Range(book, sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreas(book, sheet, areas),
    chart: (chart) => new Chart(book, chart),
    comment: (comment) => new Comment(book, comment),
    pivotField: (pivot, field) => new PivotField(new PivotHandle(book, pivot), field),
    tablesIn: ({ $sheet, $areas }, whole) =>
      new TableScopedCollection(
        book.tables
          .filter(
            (table) =>
              table.sheet === $sheet &&
              $areas.some((area) => touches(whole, area, tableRange(table))),
          )
          .map((table) => new Table(book, table)),
      ),
    pivotTablesIn: ({ $sheet, $area }, whole) =>
      new PivotTableScopedCollection(
        book.pivots
          .filter(
            (pivot) =>
              pivot.sheet === $sheet && touches(whole, $area, pivot.drawn?.whole ?? pivot.anchor),
          )
          .map((pivot) => new PivotTable(book, pivot)),
      ),
  });
  book.engine.enter = (formula, sheetId, row, column) =>
    enterFormula(book, formula, { sheet: book.sheet(sheetId), row, column });
  followCells(book);
  watchGrid(book);
  watchBindings(book);
  return new Workbook(book);
}
