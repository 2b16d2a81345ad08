/**
 * Draws assets/icons/*.svg as PNG in the sizes Office asks for. Run it after editing an icon:
 * `node scripts/renderIcons.mjs` (CHROME_PATH names the browser where playwright finds none).
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80];
const folder = fileURLToPath(new URL("../assets/icons/", import.meta.url));

const executablePath = process.env.CHROME_PATH;
const browser = await chromium.launch(executablePath ? { executablePath } : { channel: "chrome" });
try {
  const page = await browser.newPage();
  const sources = (await readdir(folder)).filter((name) => name.endsWith(".svg"));
  for (const source of sources) {
    const svg = await readFile(folder + source, "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(folder + source.replace(/\.svg$/, `-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
