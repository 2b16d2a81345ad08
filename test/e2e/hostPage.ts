import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { readCertificate, type Certificate } from "../../src/host/serve/certificate";
import { serve, type Served } from "../../src/host/serve/serve";
import { launchBrowser } from "./browser";
import { ensureBuilt } from "./ensureBuilt";

export interface HostUnderTest {
  browser: Browser;
  context: BrowserContext;
  origin: string;
  /** Addresses asked for outside this machine: none, if all is well. */
  outside: string[];
  /** Opens the host page with a query (`?manifest=…`) and waits until it is ready. */
  open(query: string): Promise<{ page: Page; pane: Frame }>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Folders beside the host, by prefix. `/office-js/` is always there. */
  folders: Record<string, string>;
  /** Speaks https with a certificate of its own, as dialogs want. */
  secure?: boolean;
}

/** Builds the host page if need be, serves it beside the given folders and starts a browser. */
export async function startHost({ folders, secure }: StartOptions): Promise<HostUnderTest> {
  await ensureBuilt("host");
  const mounts = {
    "/__host/": "dist/host",
    "/office-js/": "node_modules/@microsoft/office-js/dist",
    ...folders,
  };
  const served: Served = await serve({
    mounts: Object.entries(mounts).map(([prefix, folder]) => ({ prefix, folder })),
    ...(secure ? { certificate: await makeCertificate() } : {}),
  });
  const browser = await launchBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
  });
  const outside: string[] = [];
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== served.origin) outside.push(request.url());
  });
  return {
    browser,
    context,
    origin: served.origin,
    outside,
    async open(query) {
      const page = await context.newPage();
      await page.goto(`${served.origin}/__host/${query}`);
      await page.waitForFunction("window.embeddedHost !== undefined");
      await page.evaluate("window.embeddedHost.ready");
      return { page, pane: paneOf(page) };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** The frame of the task pane; the main frame when there is none. */
export function paneOf(page: Page): Frame {
  const [pane] = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
  return pane ?? page.mainFrame();
}

/** Made in a child process, because the package reports on the console. */
async function makeCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(path.join(tmpdir(), "certificate-"));
  const names = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  try {
    await promisify(execFile)(process.execPath, [
      "--eval",
      "require('office-addin-dev-certs').generateCertificates(...process.argv.slice(1), 1)",
      ...names,
    ]);
    const made = readCertificate(folder);
    if (made === undefined) throw new Error("No certificate was made");
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
