import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { HostModel } from "./hostEvent";
import { RichApiHost, byteLength } from "./richApiHost";
import type { Faults } from "./faults";

/** Microsoft's own client library, talking to the host in the same process. */
export type NodeClient = {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  Office: typeof Office;
  /** `Excel.run`. */
  run: typeof Excel.run;
  host: RichApiHost;
  /** Switches of the host: refusals, limits, delays. */
  faults: Faults;
  /** How many requests the client has sent: one for each `context.sync()` with something to do. */
  readonly requests: number;
  /** Bodies of the requests, in order. */
  readonly bodies: readonly unknown[];
};

type Bridge = { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };
type BridgeMessage = { id: number; message: { body: unknown } };

/** The newest requirement set the model announces. */
const EXCEL_API = 15;

/**
 * Starts the unmodified `excel-web-16.00.js` in a context of its own, with this host behind it.
 * @param library the folder that holds Microsoft's files
 */
export function startNodeClient(
  model: HostModel,
  library = "node_modules/@microsoft/office-js/dist",
): NodeClient {
  const context = vm.createContext(browserLike());
  vm.runInContext(beforeLibrary, context);
  scriptOf(path.resolve(library, "excel-web-16.00.js")).runInContext(context);
  const globals = context as {
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension;
    Office: typeof Office;
  };

  const host = new RichApiHost(model);
  const bodies: unknown[] = [];
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      bodies.push(message.body);
      void host.process(message.body, byteLength(text), ({ text: body }) =>
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        ),
      );
    },
  };
  host.onEvent(({ type, target, args }) => {
    const entries = [[genericEvents, type, target, JSON.stringify(args), ""]];
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  const { HostBridge } = globals.OfficeExtension as unknown as {
    HostBridge: { init(bridge: Bridge): void };
  };
  HostBridge.init(bridge);
  return {
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    Office: globals.Office,
    run: globals.Excel.run.bind(globals.Excel) as typeof Excel.run,
    host,
    faults: host.faults,
    get requests() {
      return bodies.length;
    },
    bodies,
  };
}

const scripts = new Map<string, vm.Script>();

/** The library compiled, once per process. */
function scriptOf(file: string): vm.Script {
  let script = scripts.get(file);
  if (!script)
    scripts.set(file, (script = new vm.Script(fs.readFileSync(file, "utf8"), { filename: file })));
  return script;
}

const genericEvents = 65536;

/** The start-up that office.js does before it loads the host's file. */
const beforeLibrary = `
  var OSF = OSF || {}; var Office = {}; var Microsoft = { Office: { WebExtension: Office } };
  OSF._OfficeAppFactory = {
    getHostInfo: function () { return { hostType: "excel", hostPlatform: "web" }; },
    getLoggingAllowed: function () { return false; },
    getContext: function () {
      return { host: "Excel", platform: "OfficeOnline", requirements: { isSetSupported: function (name, version) {
        return name === "ExcelApi" && Number(String(version || "1.1").split(".")[1] || 0) <= ${EXCEL_API};
      } } };
    }
  };`;

/** What the library expects of a window; JSON and Error are the caller's own, so that values compare as equal. */
function browserLike(): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const window: Record<string, unknown> = {
    ...{ JSON, Error, Promise, URL, console, performance },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval },
    navigator: { userAgent: "node" },
    name: "",
    addEventListener: nothing,
    removeEventListener: nothing,
    location: {
      href: "https://localhost/",
      hash: "",
      search: "",
      origin: "https://localhost",
      protocol: "https:",
      hostname: "localhost",
    },
    document: {
      domain: "localhost",
      readyState: "loading",
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      head: { appendChild: nothing },
      body: {},
    },
  };
  return Object.assign(window, { window, self: window, globalThis: window });
}
