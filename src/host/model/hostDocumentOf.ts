import { documentBindings } from "./binding/documentBindings";
import { CellReader } from "./cells/cellReader";
import type { HostDocument } from "../protocol/frame/hostDocument";
import { Range } from "./range/range";
import { sourcePlace } from "./range/sourcePlace";
import { settingsChanged } from "./setting/settingsChanged";
import { gridOf } from "./state/area";
import type { Workbook } from "./workbook/workbook";

/** The workbook as `Office.context.document` sees it. */
export function hostDocumentOf(workbook: Workbook): HostDocument {
  const book = workbook.$book;
  const selected = (): Range => {
    const { sheetId, areas } = book.selection;
    return new Range(
      book,
      book.sheet(sheetId),
      areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 },
    );
  };
  return {
    url: `https://localhost/${encodeURIComponent(book.name)}`,
    get readOnly() {
      return book.readOnly;
    },
    get settings() {
      return [...book.documentSettings.entries()];
    },
    saveSettings(settings) {
      book.documentSettings.clear();
      for (const [key, value] of settings) book.documentSettings.set(key, value);
      settingsChanged(book);
    },
    selectedValues() {
      const { $sheet, $area } = selected();
      const reader = new CellReader($sheet);
      return gridOf($area, (row, column) => reader.value(row, column));
    },
    /** The values decide the size, from the selection's first cell on. */
    setSelectedValues(values) {
      const { $area, $sheet } = selected();
      const rows = values.length;
      const columns = values[0]?.length ?? 1;
      new Range(book, $sheet, { ...$area, rows, columns }).values = values;
    },
    goTo(id) {
      const name = book.names.find((state) => state.name.toLowerCase() === id.toLowerCase());
      const place =
        name && "sheet" in name.target ? name.target : sourcePlace(id, book, book.activeSheet);
      new Range(book, place.sheet, place.area).select();
    },
    async file() {
      if (!book.writeFile) throw new Error("no files are written here");
      return book.writeFile();
    },
    bindings: documentBindings(book),
  };
}
