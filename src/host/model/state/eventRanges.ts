import type { Area } from "./area";
import type { SheetState } from "./sheetState";

/** Where an event happened, so that `args.getRange(context)` finds it later. Only the latest are remembered. */
export class EventRanges {
  readonly #places = new Map<string, { sheet: SheetState; area: Area }>();
  #next = 0;

  remember(sheet: SheetState, area: Area): string {
    const id = `event:${++this.#next}`;
    this.#places.set(id, { sheet, area });
    const oldest = this.#places.keys().next().value;
    if (this.#places.size > 1000 && oldest !== undefined) this.#places.delete(oldest);
    return id;
  }

  find(id: string): { sheet: SheetState; area: Area } | undefined {
    return this.#places.get(id);
  }
}
