import type { HostEvent } from "../../protocol/hostEvent";

/** Something the page may want to redraw: cells are drawn by Univer itself. */
export type Notice =
  | { kind: "selection" }
  | { kind: "sheets" }
  | { kind: "settings" }
  | { kind: "comments"; sheetId: string }
  | { kind: "charts"; sheetId: string }
  | { kind: "pivots"; sheetId: string }
  | { kind: "slicers"; sheetId: string }
  | { kind: "tables"; sheetId: string }
  | { kind: "formats"; sheetId: string };

/** Events for add-ins and notices for the page, to whoever listens. */
export class EventFeed {
  readonly #events = new Set<(event: HostEvent) => void>();
  readonly #notices = new Set<(notice: Notice) => void>();

  /** False while an add-in has switched events off. */
  enabled = true;

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#events.add(listener);
    return () => void this.#events.delete(listener);
  }

  onNotice(listener: (notice: Notice) => void): () => void {
    this.#notices.add(listener);
    return () => void this.#notices.delete(listener);
  }

  /** Sends an event to each target: a sheet's event goes to the sheet and to `Workbook`. */
  fire(type: number, targets: readonly string[], args: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const target of targets)
      for (const listener of this.#events) listener({ type, target, args });
  }

  notify(notice: Notice): void {
    for (const listener of this.#notices) listener(notice);
  }
}
