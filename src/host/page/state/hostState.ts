import type { AddinManifest, RibbonButton } from "../manifest/addinManifest";

/** The tab that belongs to the host itself; all others come from the manifest. */
export const homeTab = "TabHome";

export const paneWidths = { least: 320, usual: 360, most: 600 };

export interface DialogState {
  title: string;
  /** Share of the window, in per cent, as `displayDialogAsync` takes them. */
  width: number;
  height: number;
}

/** Everything that the frame around the grid shows. */
export interface HostState {
  fileName: string;
  manifest: AddinManifest | undefined;
  tab: string;
  dark: boolean;
  pane: { open: boolean; width: number; title: string };
  dialog: DialogState | undefined;
  /** Controls switched by `Office.ribbon.requestUpdate`, by id. */
  controls: Readonly<Record<string, boolean>>;
  /** Tabs hidden by `Office.ribbon.requestUpdate`. */
  hiddenTabs: ReadonlySet<string>;
  message: { text: string; error: boolean };
  /** What the status bar shows at its right end. */
  about: string;
}

/** What a person can do to the frame. */
export interface HostActions {
  newBook(): void;
  openFile(file: File): void;
  download(): void;
  chooseTab(id: string): void;
  press(button: RibbonButton): void;
  closePane(): void;
  resizePane(width: number): void;
  closeDialog(): void;
}
