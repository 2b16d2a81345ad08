import { formatArea } from "../state/address";
import { isSingleCell, overlaps, type Area } from "../state/area";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";

type UniverSelection = {
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
};

/** Univer's kind of selection that a pointer has finished. */
const POINTER_UP = 2;

/** What is selected and which sheet is shown, whoever chose it. */
export function watchSelection(book: Book): void {
  let shown = book.activeSheet.id;
  let inTables = new Set<string>();
  book.engine.onChange("after", ({ id, own, params }) => {
    if (id === "sheet.operation.set-selections") {
      select(params);
      if (!own) clicked(params);
    }
    if (id === "sheet.operation.set-worksheet-active") {
      const now = String(params["subUnitId"]);
      if (!own && now !== shown) activated(shown, now);
      shown = now;
    }
  });

  function activated(before: string, now: string): void {
    book.feed.fire(eventTypes.worksheetDeactivated, [before, "Workbook"], { worksheetId: before });
    book.feed.fire(eventTypes.worksheetActivated, [now, "Workbook"], { worksheetId: now });
    book.feed.notify({ kind: "sheets" });
  }

  /** A pointer that ends on one cell clicked it; where in the cell, the grid does not say. */
  function clicked({ subUnitId, type }: Record<string, unknown>): void {
    const [area, ...others] = book.selection.areas;
    if (type !== POINTER_UP || !area || others.length > 0 || !isSingleCell(area)) return;
    const worksheetId = String(subUnitId);
    const args = { worksheetId, address: formatArea(area), offsetX: 0, offsetY: 0 };
    book.feed.fire(eventTypes.worksheetSingleClicked, [worksheetId, "Workbook"], args);
  }

  function select(params: Record<string, unknown>): void {
    const selections = (params["selections"] ?? []) as UniverSelection[];
    const areas = selections.map(({ range }) => areaOf(range));
    const sheetId = String(params["subUnitId"]);
    const before = JSON.stringify(book.selection);
    if (areas.length === 0) return;
    book.select({ sheetId, areas }, false);
    if (JSON.stringify(book.selection) === before) return;
    const address = areas.map((area) => formatArea(area)).join(",");
    book.feed.fire(eventTypes.worksheetSelectionChanged, [sheetId, "Workbook"], {
      worksheetId: sheetId,
      address,
    });
    book.feed.fire(eventTypes.documentSelectionChanged, [""], {});
    tableSelections(sheetId, areas, address);
    book.feed.notify({ kind: "selection" });
  }

  /** A table hears of selections in it, and once when the selection leaves it. */
  function tableSelections(worksheetId: string, areas: readonly Area[], address: string): void {
    const touched = new Set<string>();
    for (const table of book.tables) {
      const inside =
        table.sheet.id === worksheetId && areas.some((area) => overlaps(area, table.area));
      if (inside) touched.add(table.id);
      if (!inside && !inTables.has(table.id)) continue;
      const args = {
        tableId: table.id,
        worksheetId,
        isInsideTable: inside,
        address: inside ? address : "",
      };
      book.feed.fire(eventTypes.tableSelectionChanged, [table.id], args);
    }
    inTables = touched;
  }
}

function areaOf({ startRow, endRow, startColumn, endColumn }: UniverSelection["range"]): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
