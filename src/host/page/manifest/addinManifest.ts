/** What the host needs to know of an add-in-only XML manifest, in one language. */
export interface AddinManifest {
  id: string;
  version: string;
  name: string;
  provider: string;
  /** The page of the task pane, absolute. */
  paneUrl: string;
  /** One page for pane and functions (`<Runtime lifetime="long">`). */
  sharedRuntime: boolean;
  /** The page that holds the ribbon's functions where there is no shared runtime. */
  functionsUrl?: string;
  /** Origins a dialog may open besides the add-in's own. */
  appDomains: string[];
  /** `{ ExcelApi: "1.13" }`: what the add-in cannot do without. */
  requirements: Record<string, string>;
  tabs: RibbonTab[];
}

export interface RibbonTab {
  id: string;
  label: string;
  /** An OfficeTab: its groups belong to a tab that Excel already has. */
  builtIn: boolean;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  controls: RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

interface Labelled {
  id: string;
  label: string;
  tip: { title: string; description: string };
  /** Addresses by size in pixels: 16, 32, 80 and whatever else is given. */
  icons: Record<number, string>;
  enabled: boolean;
}

export interface RibbonButton extends Labelled {
  kind: "button";
  action: RibbonAction;
}

export interface RibbonMenu extends Labelled {
  kind: "menu";
  items: RibbonButton[];
}

export type RibbonAction =
  { type: "showTaskpane"; url: string; title?: string } | { type: "executeFunction"; name: string };

/** Why a manifest cannot be used. */
export type ManifestProblem =
  | "NOT_XML"
  | "NOT_A_MANIFEST"
  | "NOT_FOR_EXCEL"
  | "MISSING_ELEMENT"
  | "MISSING_RESOURCE"
  | "UNKNOWN_ACTION";

/** A manifest that Excel would refuse, with the element or resource at fault in `detail`. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";

  constructor(
    readonly code: ManifestProblem,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
