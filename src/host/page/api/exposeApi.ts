import type { RibbonControl } from "../manifest/addinManifest";
import type { HostPage } from "../hostPage";
import type { HostState } from "../state/hostState";
import type { Store } from "../state/store";
import type { HostApi } from "./hostApi";
import { rangeAt } from "./rangeAt";

/** The page's interface for tests, over the page as it is now. */
export function exposeApi(page: HostPage, store: Store<HostState>, ready: Promise<void>): HostApi {
  return {
    ready,
    sheets: () => page.book.sheets.getSheets().map((sheet) => sheet.getSheetName()),
    activate(name) {
      const sheet = page.book.sheets.getSheetByName(name);
      if (sheet === null) throw new Error(`There is no sheet ${name}`);
      page.book.sheets.setActiveSheet(sheet);
    },
    values: (address) => rangeAt(page.book, address).getRawValues(),
    formulas: (address) => rangeAt(page.book, address).getFormulas(),
    texts: (address) => rangeAt(page.book, address).getDisplayValues(),
    write(address, values) {
      rangeAt(page.book, address).setValues(
        values.map((row) =>
          row.map((value) =>
            typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value },
          ),
        ),
      );
    },
    select: (address) => void rangeAt(page.book, address).activate(),
    selection() {
      const sheet = page.book.sheets.getActiveSheet();
      const range = sheet.getSelection()?.getActiveRange();
      return `${sheet.getSheetName()}!${range?.getA1Notation() ?? "A1"}`;
    },
    open: (bytes, name) => page.openBytes(bytes, name),
    save: () => page.save(),
    restart() {
      page.startAddin();
      return page.addinStarted;
    },
    press(controlId) {
      const controls = (store.get().manifest?.tabs ?? [])
        .flatMap(({ groups }) => groups)
        .flatMap((group) => group.controls)
        .flatMap((control: RibbonControl) => (control.kind === "menu" ? control.items : control));
      const button = controls.find(({ id }) => id === controlId);
      if (button === undefined) throw new Error(`There is no control ${controlId}`);
      page.press(button);
    },
    get faults() {
      return page.faults;
    },
  };
}
