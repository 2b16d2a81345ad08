import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { bundledChromium, type BrowserBinary } from "./bundledChromium";

/** Where Chrome, Edge and Chromium install themselves, by platform. */
const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** No sandbox (containers run as root), no GPU, and nothing that talks to the network by itself. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** `CHROME_PATH`, else an installed browser, else the one that `npm ci` brought along. */
export async function findBrowser(): Promise<BrowserBinary> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return { executablePath: named };
  const found = (installed[process.platform] ?? []).find((candidate) => existsSync(candidate));
  return found === undefined ? bundledChromium() : { executablePath: found };
}

/** A headless browser with a fresh profile; close it when done. */
export async function launchBrowser(binary?: BrowserBinary): Promise<Browser> {
  const { executablePath, env } = binary ?? (await findBrowser());
  return chromium.launch({
    executablePath,
    args: flags,
    ...(env === undefined ? {} : { env: { ...process.env, ...env } as Record<string, string> }),
  });
}
