import type { Area } from "./area";
import type { Book } from "./book";
import type { SheetState } from "./sheetState";

/** What every range-like object is to the rest of the model: a sheet and an area that follows edits. */
export abstract class RangeHandle {
  constructor(
    readonly $book: Book,
    readonly $sheet: SheetState,
    public $area: Area,
  ) {}

  get $areas(): readonly Area[] {
    return [this.$area];
  }
}
