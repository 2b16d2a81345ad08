import type { NamedRange } from "hucre";
import { formatAddress, parseAddress } from "../../model/state/address";
import { showName } from "../../model/name/showName";
import type { Book } from "../../model/state/book";

/** Names that Excel keeps for itself: filters, print areas. */
const reserved = /^_xlnm\./;

/** Gives a workbook the names of a file: for cells where they say so, else for a formula. */
export function loadNames(book: Book, names: NamedRange[]): void {
  for (const { name, range, scope, comment } of names) {
    if (reserved.test(name)) continue;
    const address = parseAddress(range);
    const sheet = address?.sheet === undefined ? undefined : book.findSheet(address.sheet);
    const state = {
      name,
      scope: scope === undefined ? undefined : book.findSheet(scope),
      target:
        address === undefined || sheet === undefined
          ? { formula: `=${range}` }
          : { sheet, area: address.area },
      comment: comment ?? "",
      visible: true,
    };
    book.names.push(state);
    showName(book, state);
  }
}

/** The names of a workbook for a file. */
export function takeNames({ names }: Book): NamedRange[] {
  return names.map(({ name, scope, target, comment }) => ({
    name,
    range:
      "formula" in target
        ? target.formula.replace(/^=/, "")
        : formatAddress(target.sheet.name, target.area, true),
    ...(scope === undefined ? {} : { scope: scope.name }),
    ...(comment === "" ? {} : { comment }),
  }));
}
