import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";

/** Settings were added, changed, deleted or saved. */
export function settingsChanged(book: Book): void {
  book.dirty = true;
  book.feed.fire(eventTypes.settingsChanged, [""], {});
  book.feed.notify({ kind: "settings" });
}
