export type HostLocale = "zh-CN" | "en-US";

/** What the address of the host page asks for. */
export interface HostSettings {
  locale: HostLocale;
  dark: boolean;
  /** Address of the add-in's manifest, `/manifest.xml` unless told. */
  manifest: string;
  /** Address of a workbook to open at the start. */
  file?: string;
  /** Whether the task pane opens by itself. */
  paneOpen: boolean;
  /** Refusals to rehearse, by name: `?fault=cellEdit,payload`. */
  faults: string[];
}

/**
 * Reads the page's query string: `locale` (zh-CN, en-US), `theme` (light, dark; else the system's),
 * `manifest`, `file`, `pane` (open, closed) and `fault` (names, repeated or with commas).
 */
export function readHostSettings(query: URLSearchParams, systemIsDark: boolean): HostSettings {
  const theme = query.get("theme");
  const file = query.get("file");
  return {
    locale: query.get("locale") === "en-US" ? "en-US" : "zh-CN",
    dark: theme === null ? systemIsDark : theme === "dark",
    manifest: query.get("manifest") ?? "/manifest.xml",
    ...(file === null ? {} : { file }),
    paneOpen: query.get("pane") !== "closed",
    faults: query
      .getAll("fault")
      .flatMap((names) => names.split(","))
      .filter((name) => name !== ""),
  };
}
