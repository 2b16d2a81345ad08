import type { Book } from "../state/book";
import type { NameState } from "../state/nameState";
import type { SheetState } from "../state/sheetState";
import { showName } from "./showName";

/** The same name on a copy of its sheet: for the copy's cells where it stands for cells of the sheet. */
export function copyName(book: Book, name: NameState, sheet: SheetState): void {
  const { target } = name;
  const copy: NameState = {
    ...name,
    scope: sheet,
    target:
      "sheet" in target && target.sheet === name.scope
        ? { sheet, area: target.area }
        : { ...target },
  };
  book.names.push(copy);
  showName(book, copy);
}
