import { FileError } from "../files/fileError";
import { AddinSession } from "./addin/addinSession";
import { blankFile } from "./book/blankFile";
import { downloadBytes } from "./book/downloadBytes";
import { OpenBook } from "./book/openBook";
import { armFaults } from "./faults/armFaults";
import { faultTargets } from "./faults/faultTargets";
import type { Grid } from "./grid/createGrid";
import { focusGrid } from "./grid/focusGrid";
import type { AddinManifest, RibbonButton } from "./manifest/addinManifest";
import type { HostSettings } from "./settings/hostSettings";
import type { Slots } from "./shell/slots";
import { paneWidths, type HostActions, type HostState } from "./state/hostState";
import { ribbonUpdate } from "./state/ribbonUpdate";
import type { Store } from "./state/store";
import type { Words } from "./words/words";
import { hostDocumentOf } from "../model/hostDocumentOf";
import { hostModelOf } from "../model/hostModel";
import { noFaults, type Faults } from "../protocol/faults";
import type { WorkbookFile } from "../files/workbookFile";

/** Everything the page does: it holds the open workbook and the running add-in. */
export class HostPage implements HostActions {
  book: OpenBook;
  faults: Faults = noFaults();
  #addin: AddinSession | undefined;
  #started: () => void = () => undefined;
  /** Resolves when the add-in's library has started, once per workbook. */
  addinStarted: Promise<void> = Promise.resolve();

  constructor(
    private readonly grid: Grid,
    private readonly settings: HostSettings,
    private readonly store: Store<HostState>,
    private readonly words: Words,
    private readonly slots: Slots,
  ) {
    this.book = this.#show(blankFile(), words.newBookName);
  }

  /**
   * Takes in the manifest and opens the workbook that the address names, if any. Resolves when the
   * add-in has started, or there is none to start.
   */
  async run(loading: Promise<AddinManifest | undefined>): Promise<void> {
    const { file, paneOpen } = this.settings;
    const manifest = await loading;
    if (manifest !== undefined) {
      const own = manifest.tabs.find(({ builtIn }) => !builtIn);
      this.store.change({ manifest, ...(own === undefined ? {} : { tab: own.id }) });
      this.#paneIs({ title: manifest.name, open: paneOpen });
    }
    if (file === undefined) this.startAddin();
    else await this.#openAddress(file);
    await this.addinStarted;
  }

  /** Starts the add-in of the manifest over the open workbook; a running one is ended first. */
  startAddin(): void {
    this.#addin?.dispose();
    const { manifest, pane } = this.store.get();
    if (manifest === undefined) return;
    this.addinStarted = new Promise((resolve) => (this.#started = resolve));
    this.#addin = new AddinSession(
      manifest,
      {
        locale: this.settings.locale,
        model: hostModelOf(this.book.model),
        document: hostDocumentOf(this.book.model),
        faults: this.faults,
      },
      this.slots,
      {
        paneVisible: (open) => this.#paneIs({ open }),
        openDialog: ({ width, height }) =>
          this.store.change({ dialog: { title: manifest.name, width, height } }),
        closeDialog: () => this.store.change({ dialog: undefined }),
        ribbonChanged: (definition) =>
          this.store.change(ribbonUpdate(this.store.get(), definition)),
        commandDone: () => this.say(this.words.ready),
        started: () => {
          this.say(this.words.ready);
          this.#started();
        },
        focusLeft: () => focusGrid(this.grid),
      },
    );
    this.say(this.words.starting);
    if (pane.open) this.#addin.showPane();
    else this.#started();
  }

  newBook(): void {
    this.#replace(blankFile(), this.words.newBookName);
  }

  openFile(file: File): void {
    void file.arrayBuffer().then((bytes) => this.openBytes(bytes, file.name));
  }

  /** Opens a workbook; a file that is none leaves everything as it was, and says why. */
  async openBytes(bytes: ArrayBuffer, name: string): Promise<void> {
    const { readWorkbook } = await import("../files/readWorkbook");
    try {
      this.#replace(await readWorkbook(new Uint8Array(bytes)), name);
      this.say(this.words.opened(name));
    } catch (error) {
      const problem = error instanceof FileError ? error.code : "DAMAGED";
      this.say(this.words.cannotOpen(name, problem), true);
    }
  }

  async #openAddress(address: string): Promise<void> {
    const response = await fetch(address);
    const name = decodeURIComponent(new URL(response.url).pathname.split("/").at(-1) ?? address);
    await this.openBytes(await response.arrayBuffer(), name);
  }

  async save(): Promise<Uint8Array> {
    const { writeWorkbook } = await import("../files/writeWorkbook");
    return writeWorkbook(this.book.toFile());
  }

  download(): void {
    const name = this.store.get().fileName.replace(/\.\w+$/, "") + ".xlsx";
    void this.save().then((bytes) => {
      downloadBytes(bytes, name);
      this.say(this.words.downloaded(name));
    });
  }

  chooseTab(tab: string): void {
    this.store.change({ tab });
  }

  press(button: RibbonButton): void {
    if (button.action.type === "executeFunction") this.say(this.words.running(button.label));
    this.#addin?.press(button);
  }

  closePane(): void {
    this.#addin?.hidePane();
  }

  resizePane(width: number): void {
    this.#paneIs({
      width: Math.min(paneWidths.most, Math.max(paneWidths.least, Math.round(width))),
    });
  }

  closeDialog(): void {
    this.#addin?.closeDialog();
  }

  /** Light or dark; add-ins follow the system by themselves. */
  setDark(dark: boolean): void {
    this.grid.api.toggleDarkMode(dark);
    this.store.change({ dark });
  }

  /** Puts a sentence into the status bar. */
  say(text: string, error = false): void {
    this.store.change({ message: { text, error } });
  }

  #replace(file: WorkbookFile, name: string): void {
    this.book.dispose();
    this.book = this.#show(file, name);
    this.startAddin();
  }

  #show(file: WorkbookFile, name: string): OpenBook {
    const book = OpenBook.open(this.grid, file, name, this.settings.locale);
    const { faults, unknown } = armFaults(this.settings.faults, faultTargets(book));
    this.faults = faults;
    this.store.change({ fileName: name, controls: {}, hiddenTabs: new Set() });
    if (unknown.length > 0) this.say(this.words.unknownFaults(unknown.join(", ")), true);
    return book;
  }

  #paneIs(part: Partial<HostState["pane"]>): void {
    this.store.change({ pane: { ...this.store.get().pane, ...part } });
  }
}
