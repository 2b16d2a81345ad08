import { formatAddress } from "../state/address";
import type { Book } from "../state/book";
import type { NameState } from "../state/nameState";

const idOf = ({ name, scope }: NameState): string => `${scope?.id ?? "workbook"}:${name}`;

/** Tells Univer's formula engine what a name stands for. */
export function showName(book: Book, state: NameState): void {
  const { target } = state;
  const text =
    "sheet" in target ? formatAddress(target.sheet.name, target.area, true) : target.formula;
  book.engine.runIfMounted("formula.mutation.set-defined-name", state.scope?.id ?? "", {
    id: idOf(state),
    name: state.name,
    formulaOrRefString: text,
    localSheetId: state.scope?.id ?? "AllDefaultWorkbook",
    comment: state.comment,
  });
}

/** The name means nothing any more. */
export function hideName(book: Book, state: NameState): void {
  book.engine.runIfMounted("formula.mutation.remove-defined-name", state.scope?.id ?? "", {
    id: idOf(state),
    name: state.name,
    formulaOrRefString: "",
  });
}
