import type { Area } from "../state/area";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";

/** Several areas of one sheet. */
export abstract class RangeAreasHandle {
  constructor(
    readonly $book: Book,
    readonly $sheet: SheetState,
    readonly $areas: readonly Area[],
  ) {}
}
