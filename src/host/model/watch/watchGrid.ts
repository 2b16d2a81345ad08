import type { Book } from "../state/book";
import { watchEdits } from "./watchEdits";
import { watchLines } from "./watchLines";
import { watchSelection } from "./watchSelection";

/** Tells add-ins of what a person does at the grid; what the model does itself it reports itself. */
export function watchGrid(book: Book): void {
  watchEdits(book);
  watchLines(book);
  watchSelection(book);
}
