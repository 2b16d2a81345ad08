/** What the library must know before it can speak: it goes into the frame's name, so the URL stays untouched. */
export type StartupInfo = {
  /** New for every load of the page: the library caches settings under it. */
  conversationId: string;
  /** A dialog needs one of its own, or a reloaded pane believes it is a dialog. */
  controlId: string;
  /** Origin of the host page, to which the library replies. */
  hostOrigin: string;
  locale: string;
  /** Pane, commands and functions share one runtime: only then is `info.addin` filled. */
  sharedRuntime?: boolean;
  dialog?: boolean;
};

const FILE_VERSION = "16.01";
const SHARED_RUNTIME = 1;

/** The value for `iframe.name`, to be set before the frame is inserted. */
export function frameName(info: StartupInfo): string {
  return JSON.stringify({
    baseFrameName: `frame-${info.conversationId}`,
    hostInfo: hostInfo(info),
    xdmInfo: `${info.conversationId}|${info.controlId}|${info.hostOrigin}`,
    serializerVersion: "1",
  });
}

function hostInfo({ conversationId, locale, dialog, sharedRuntime }: StartupInfo): string {
  const flags = sharedRuntime ? SHARED_RUNTIME : 0;
  const fields = [
    "Excel",
    "Web",
    FILE_VERSION,
    locale,
    conversationId,
    dialog ? "isDialog" : "",
    "disableLogging",
    flags,
  ];
  return fields.join("$");
}
