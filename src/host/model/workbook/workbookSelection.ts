import { HostError } from "../../protocol/hostError";
import type { Book } from "../state/book";
import { notFound } from "../state/notFound";

/** The part of a workbook that knows what is selected and where an event happened. */
export abstract class WorkbookSelection {
  constructor(readonly $book: Book) {}

  /** @throws HostError InvalidSelection when several areas are selected */
  getSelectedRange(): object {
    const { sheetId, areas } = this.$book.selection;
    const [first, ...others] = areas;
    if (!first || others.length > 0) {
      throw new HostError(
        "InvalidSelection",
        "The current selection is invalid for this operation.",
      );
    }
    return this.$book.api.range(this.$book.sheet(sheetId), first);
  }
  getSelectedRanges(): object {
    const { sheetId, areas } = this.$book.selection;
    return this.$book.api.rangeAreas(this.$book.sheet(sheetId), areas);
  }
  getActiveCell(): object {
    const { sheetId, areas } = this.$book.selection;
    const [first = { row: 0, column: 0 }] = areas;
    return this.$book.api.range(this.$book.sheet(sheetId), {
      row: first.row,
      column: first.column,
      rows: 1,
      columns: 1,
    });
  }
  getActiveChart(): object {
    const chart = this.$book.activeChart;
    if (!chart) throw notFound();
    return this.$book.api.chart(chart);
  }
  getActiveChartOrNullObject(): object | null {
    const chart = this.$book.activeChart;
    return chart ? this.$book.api.chart(chart) : null;
  }
  /** No slicer is ever selected: the page draws none. @throws HostError ItemNotFound */
  getActiveSlicer(): object {
    throw notFound();
  }
  getActiveSlicerOrNullObject(): object | null {
    return null;
  }

  /** Behind `args.getRange(context)` of an event. */
  _GetRangeForEventByReferenceId(referenceId: string): object {
    const place = this.$book.eventRanges.find(referenceId);
    if (!place?.sheet.alive) throw notFound();
    return this.$book.api.range(place.sheet, place.area);
  }
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): object | null {
    const place = this.$book.eventRanges.find(referenceId);
    return place?.sheet.alive ? this.$book.api.range(place.sheet, place.area) : null;
  }
}
