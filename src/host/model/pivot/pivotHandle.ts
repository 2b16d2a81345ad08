import { HostError } from "../../protocol/hostError";
import { autofitColumns } from "../format/autofit";
import { boundingArea } from "../state/area";
import type { Book } from "../state/book";
import type { PivotState } from "../state/pivotState";
import { drawPivot } from "./drawPivot";
import { readSource, type PivotSource } from "./pivotSource";

/** A pivot table and its book: what its API objects share. */
export class PivotHandle {
  constructor(
    readonly book: Book,
    readonly pivot: PivotState,
  ) {}

  /** @throws HostError InvalidReference after it was deleted */
  get state(): PivotState {
    if (this.book.pivots.includes(this.pivot)) return this.pivot;
    throw new HostError(
      "InvalidReference",
      "This reference isn't valid for the current operation.",
    );
  }

  get source(): PivotSource {
    return readSource(this.state.source);
  }

  /** Draws it again; its columns become as wide as they need to be, unless its formats are kept as they are. */
  redraw(): void {
    drawPivot(this.book, this.state);
    const { drawn, options, sheet } = this.state;
    if (!drawn || options["autoFormat"] === false) return;
    const $areas = [drawn.filterAxis ? boundingArea(drawn.whole, drawn.filterAxis) : drawn.whole];
    autofitColumns({ $book: this.book, $sheet: sheet, $areas });
  }
}
