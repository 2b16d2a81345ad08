import { requirementSets } from "./requirementSets";

export type AppContextOptions = {
  controlId: string;
  conversationId: string;
  /** Display and data language, e.g. "zh-CN". */
  locale: string;
  documentUrl: string;
  readOnly: boolean;
  /** Settings as key and JSON text. */
  settings: readonly (readonly [string, string])[];
  addinName: string;
  /** Origins a dialog may have. */
  appDomains: readonly string[];
  /** "pane" is visible from the start, "hidden" a function file or a runtime without a pane. */
  display: "pane" | "hidden" | "dialog";
};

const EXCEL = 16;
const displayModes = { hidden: 1, pane: 2, dialog: 3 } as const;

/** The answer to the library's first call; without any of the first nine fields it does not start. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.controlId,
    _appName: EXCEL,
    _appVersion: "16.0",
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly ? 0 : 1,
    _settings: options.settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: options.conversationId,
    _appInstanceId: options.conversationId,
    _hostFullVersion: "16.0.20000.10000",
    _requirementMatrix: JSON.stringify(requirementSets),
    _addinName: options.addinName,
    _appDomains: options.appDomains,
    _initialDisplayMode: displayModes[options.display],
    _featureGates: {},
    _appMinorVersion: 0,
    _hostCustomMessage: "",
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
  };
}
