import type { HostDocument } from "../../protocol/frame/hostDocument";
import type { OpenBook } from "./openBook";

/** The open workbook as the older, shared API sees it (`Office.context.document`). */
export function hostDocumentOf(book: OpenBook): HostDocument {
  const settings = new Map<string, string>();
  const { sheets, model } = book;
  const selection = () => sheets.getActiveSheet().getSelection()?.getActiveRange();
  return {
    url: new URL(model.name, location.origin).href,
    readOnly: model.readOnly,
    get settings() {
      return [...settings];
    },
    saveSettings(pairs) {
      settings.clear();
      for (const [key, text] of pairs) settings.set(key, text);
    },
    selectedValues: () => selection()?.getRawValues() ?? [[""]],
    setSelectedValues(values) {
      const from = selection();
      const [first = []] = values;
      if (!from || first.length === 0) throw new Error("Nothing to write");
      sheets
        .getActiveSheet()
        .getRange(from.getRow(), from.getColumn(), values.length, first.length)
        .setValues(values as string[][]);
    },
    goTo(id) {
      const range = sheets.getActiveSheet().getRange(id);
      range.activate();
    },
    onSelection: (listener) =>
      model.$book.feed.onNotice(({ kind }) => {
        if (kind === "selection") listener();
      }),
  };
}
