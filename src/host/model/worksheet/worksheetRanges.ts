import type { HostObject } from "../../protocol/hostClass";
import { usedArea } from "../range/usedArea";
import { inside, parseAddress } from "../state/address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../state/area";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";

/** The part of a sheet that leads to its ranges. */
export abstract class WorksheetRanges {
  constructor(
    readonly $book: Book,
    readonly $sheet: SheetState,
  ) {}

  /** The whole sheet without an address; a name that stands for a range is an address too. */
  getRange(address?: string): HostObject {
    if (address === undefined || address === "") {
      return this.$range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const parsed = parseAddress(String(address));
    if (!parsed) throw invalidArgument();
    if (parsed.sheet === undefined) return this.$range(parsed.area);
    const sheet = this.$book.findSheet(parsed.sheet);
    if (sheet !== this.$sheet) throw invalidArgument();
    return this.$range(parsed.area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    const area = { row, column, rows, columns };
    if (!inside(area)) throw invalidArgument();
    return this.$range(area);
  }

  getCell(row: number, column: number): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** The first cell when the sheet is blank. */
  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const area = usedArea(this.$sheet, valuesOnly);
    return area ? this.$range(area) : null;
  }

  protected $range(area: Area): HostObject {
    return this.$book.api.range(this.$sheet, area);
  }
}
