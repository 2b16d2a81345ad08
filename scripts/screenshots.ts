/**
 * Takes the pictures of docs/images from the real product: the production bundle over the sample
 * workbook in the embedded host.
 *
 *   npm run build && npx tsx scripts/screenshots.ts
 */
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { serve } from "../src/host/serve/serve";
import { launchBrowser } from "../test/e2e/browser";
import { paneOf } from "../test/e2e/hostPage";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "docs/images");
const at = (name: string): string => path.join(folder, `${name}.png`);
const screen = { width: 1366, height: 768 };
const tabs = {
  overview: "概览",
  check: "核对",
  overdue: "逾期",
  investment: "投资",
  settings: "设置",
} as const;

type Look = "light" | "dark";

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const served = await serve({
    mounts: [
      { prefix: "/", folder: path.join(root, "dist/addin") },
      { prefix: "/__host/", folder: path.join(root, "dist/host") },
      { prefix: "/samples/", folder: path.join(root, "dist/samples") },
    ],
  });
  const browser = await launchBrowser();
  try {
    for (const look of ["light", "dark"] as const) {
      const context = await browser.newContext({
        viewport: screen,
        colorScheme: look,
        locale: "zh-CN",
      });
      const page = await context.newPage();
      await page.goto(`${served.origin}/__host/?theme=${look}&file=/samples/sample.xlsx`);
      await page.waitForFunction("window.embeddedHost !== undefined");
      await page.evaluate("embeddedHost.ready");
      await takePictures(page, look);
      await context.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

async function takePictures(page: Page, look: Look): Promise<void> {
  const pane = paneOf(page);
  await show(pane, "核对");
  await pane.getByRole("button", { name: "核对目标", exact: true }).click();
  await pane.getByText("核对完成").waitFor();
  await pane
    .getByRole("button", { name: /^定位到 指标/ })
    .nth(2)
    .click();
  await settle(page);
  await save(page, `page-check-${look}`);
  await pane
    .getByRole("listitem")
    .filter({ hasText: "万元" })
    .getByRole("button", { name: /^采纳/ })
    .first()
    .click();
  await pane.getByText("已写入建议值").waitFor();
  await show(pane, "逾期");
  await pane.getByRole("list", { name: "逾期清单" }).getByRole("button").nth(1).click();
  await settle(page);
  await save(page, `page-overdue-${look}`);
  await show(pane, "投资");
  await pane.getByRole("button", { name: "生成透视表" }).click();
  await pane.locator("[aria-live=polite]").getByText("投资透视").waitFor();
  await settle(page);
  await save(page, `page-investment-${look}`);
  if (look === "light") await takePanes(page, pane);
}

/** Each tab as narrow as Excel makes it. */
async function takePanes(page: Page, pane: Frame): Promise<void> {
  await page.focus(".pane-handle");
  for (let press = 0; press < 6; press += 1) await page.keyboard.press("ArrowRight");
  for (const [name, label] of Object.entries(tabs)) {
    await show(pane, label);
    await settle(page);
    const frame = page.locator(".pane");
    await frame.screenshot({ path: at(`pane-${name}`) });
    report(`pane-${name}`);
  }
}

async function show(pane: Frame, tab: string): Promise<void> {
  await pane.getByRole("tab", { name: tab, exact: true }).click();
  await pane.getByRole("tabpanel", { name: tab }).waitFor();
}

/** The grid and its charts are drawn a moment after they are told to. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(1200);

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: at(name) });
  report(name);
}

function report(name: string): void {
  console.log(`docs/images/${name}.png  ${Math.round(statSync(at(name)).size / 1000)} kB`);
}

await main();
