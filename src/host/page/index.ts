import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { exposeApi } from "./api/exposeApi";
import { createGrid } from "./grid/createGrid";
import { HostPage } from "./hostPage";
import { loadManifest } from "./manifest/loadManifest";
import { readHostSettings } from "./settings/hostSettings";
import { App } from "./shell/App";
import { makeSlots } from "./shell/slots";
import { homeTab, paneWidths, type HostState } from "./state/hostState";
import { lateActions } from "./state/lateActions";
import { Store } from "./state/store";
import { wordsFor } from "./words/words";
import { requirementSets } from "../protocol/frame/requirementSets";

import "./charts/charts.css";
import "./host.css";
import "./pane/pane.css";
import "./ribbon/ribbon.css";
import "./shell/shell.css";

const darkSystem = matchMedia("(prefers-color-scheme: dark)");
const query = new URLSearchParams(location.search);
const settings = readHostSettings(query, darkSystem.matches);
const words = wordsFor(settings.locale);
const store = new Store<HostState>({
  fileName: words.newBookName,
  manifest: undefined,
  tab: homeTab,
  dark: settings.dark,
  pane: { open: false, width: paneWidths.usual, title: "" },
  dialog: undefined,
  controls: {},
  hiddenTabs: new Set(),
  message: { text: words.ready, error: false },
  about: [
    ...(settings.faults.length > 0 ? [words.faults(settings.faults.join(", "))] : []),
    `ExcelApi ${requirementSets["ExcelApi"] ?? ""}`,
  ].join(" · "),
});

/** Draws the frame of the page, then the grid in it, then starts the add-in over an empty workbook. */
async function start(): Promise<void> {
  document.documentElement.lang = settings.locale;
  document.title = words.title;
  const slots = makeSlots(document.body);
  const drawn: { page?: HostPage } = {};
  const actions = lateActions(() => drawn.page);
  const root = createRoot(document.querySelector("#host") ?? document.body);
  root.render(createElement(App, { store, actions, slots, words }));

  const manifest = loadManifest(settings.manifest, settings.locale).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    store.change({ message: { text: words.badManifest(settings.manifest, reason), error: true } });
    return undefined;
  });
  const grid = await createGrid(slots.grid, settings.locale, settings.dark);
  const page = new HostPage(grid, settings, store, words, slots);
  drawn.page = page;
  if (!query.has("theme")) {
    darkSystem.addEventListener("change", ({ matches }) => page.setDark(matches));
  }
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") page.book.model.$activated();
  });
  window.embeddedHost = exposeApi(page, store, page.run(manifest));
}

void start();
