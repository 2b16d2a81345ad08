import { createRoot } from "react-dom/client";
import { createElement } from "react";
import "./host.css";
import "./shell/shell.css";
import "./ribbon/ribbon.css";
import "./pane/pane.css";
import { createGrid } from "./grid/createGrid";
import { readManifest } from "./manifest/readManifest";
import { readHostSettings } from "./settings/hostSettings";
import { App } from "./shell/App";
import { homeTab, paneWidths, type HostState } from "./state/hostState";
import { Store } from "./state/store";
import { wordsFor } from "./words/words";

const settings = readHostSettings(
  new URLSearchParams(location.search),
  matchMedia("(prefers-color-scheme: dark)").matches,
);
const words = wordsFor(settings.locale);
const store = new Store<HostState>({
  fileName: words.newBookName,
  manifest: undefined,
  tab: homeTab,
  dark: settings.dark,
  pane: { open: settings.paneOpen, width: paneWidths.usual, title: "" },
  dialog: undefined,
  controls: {},
  hiddenTabs: new Set(),
  message: { text: words.ready, error: false },
  about: "ExcelApi 1.15",
});
void fetch(settings.manifest).then(async (r) => {
  const m = readManifest(await r.text(), settings.locale, r.url);
  store.change({
    manifest: m,
    tab: m.tabs[0]?.id ?? homeTab,
    pane: { ...store.get().pane, title: m.name },
  });
});
const nothing = () => undefined;
createRoot(document.getElementById("host")!).render(
  createElement(App, {
    store,
    words,
    actions: {
      newBook: nothing,
      openFile: nothing,
      download: nothing,
      chooseTab: (tab) => store.change({ tab }),
      press: nothing,
      closePane: () => store.change({ pane: { ...store.get().pane, open: false } }),
      resizePane: (w) =>
        store.change({ pane: { ...store.get().pane, width: Math.min(600, Math.max(320, w)) } }),
      closeDialog: nothing,
      setDark: (dark) => store.change({ dark }),
    },
    places: {
      grid: (e) =>
        void createGrid(e, settings.locale, settings.dark).then(({ api }) => {
          api.createWorkbook({
            name: "x",
            sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 200, columnCount: 26 } },
            sheetOrder: ["s1"],
          });
        }),
      pane: nothing,
      dialog: nothing,
    },
  }),
);
