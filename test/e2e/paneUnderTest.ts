import type { Frame, Locator, Page } from "playwright-core";
import { TARGET_COLUMNS, type TargetColumn } from "../../src/ledger/columns";
import type { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { ensureBuilt } from "./ensureBuilt";
import { paneOf, startHost, type HostUnderTest } from "./hostPage";

export type Content = string | number | boolean | null;

/** Everything that a workbook holds, by sheet: rows of what was typed or calculated. */
export type Contents = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** Where each column of 指标 stands in a ledger that nobody has rearranged. */
const letterOf = (column: TargetColumn): string =>
  String.fromCharCode(65 + Object.keys(TARGET_COLUMNS).indexOf(column));

/** Wide and long enough for the built-in list, and no larger than the smallest sheet of the host. */
const SEEN = "A1:X190";

/** The production bundle in a browser, over the embedded host: one browser and one page a test file. */
export class PaneUnderTest {
  private constructor(
    readonly host: HostUnderTest,
    readonly page: Page,
  ) {}

  /** Builds what is stale, starts server and browser, and opens the host with `query`. */
  static async start(query = "?locale=zh-CN&theme=light"): Promise<PaneUnderTest> {
    await ensureBuilt("addin");
    const host = await startHost({ folders: { "/": "dist/addin" } });
    const { page } = await host.open(query);
    return new PaneUnderTest(host, page);
  }

  /** Makes the pane as narrow as Excel does. */
  async narrow(): Promise<void> {
    await this.page.focus(".pane-handle");
    for (let press = 0; press < 6; press += 1) await this.page.keyboard.press("ArrowRight");
  }

  get pane(): Frame {
    return paneOf(this.page);
  }

  /** Opens a workbook: the add-in starts anew over it, and has read it. */
  async open(workbook: XlsxWorkbook | Uint8Array): Promise<void> {
    const bytes = workbook instanceof Uint8Array ? workbook : await workbook.toBytes();
    await this.page.evaluate(async (text) => {
      const whole = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      await window.embeddedHost.open(whole.buffer, "台账.xlsx");
    }, Buffer.from(bytes).toString("base64"));
    await this.tab("概览").waitFor();
    await this.quiet();
  }

  /** An empty workbook, as 新建 gives one. */
  async openEmpty(): Promise<void> {
    await this.page.getByRole("button", { name: "新建" }).first().click();
    await this.pane.getByText("这个工作簿里还没有台账").waitFor();
  }

  tab(name: string): Locator {
    return this.pane.getByRole("tab", { name, exact: true });
  }

  async show(tab: string): Promise<void> {
    await this.tab(tab).click();
    await this.pane.getByRole("tabpanel", { name: tab }).waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Scrolls a long list until something in it is drawn. */
  async reveal(list: string, wanted: Locator): Promise<void> {
    const rows = this.pane.getByRole("list", { name: list });
    const scroll = (pixels: number): Promise<void> =>
      rows.evaluate(async (each, by) => {
        each.parentElement?.parentElement?.scrollBy(0, by);
        // What has come into sight is drawn with the second frame.
        for (let frame = 0; frame < 2; frame++)
          await new Promise((drawn) => requestAnimationFrame(drawn));
      }, pixels);
    await scroll(-1e9);
    for (let step = 0; step < 200 && (await wanted.count()) === 0; step++) await scroll(300);
    await wanted.first().scrollIntoViewIfNeeded();
  }

  /** Waits until no verb is at work. */
  async quiet(): Promise<void> {
    await this.pane.waitForFunction(() => document.querySelector("[role=progressbar]") === null);
  }

  /** Waits for a message above the tab: what was done, or why it was not. */
  async says(words: string | RegExp): Promise<void> {
    await this.pane.locator("[aria-live=polite]").getByText(words).first().waitFor();
  }

  async press(control: string): Promise<void> {
    await this.page.locator(`[id='${control}']`).click();
  }

  /** Types into a cell as a person at the grid does. */
  async type(address: string, content: Content): Promise<void> {
    await this.page.evaluate(([cell, value]) => window.embeddedHost.write(cell, [[value]]), [
      address,
      content,
    ] as const);
  }

  async value(address: string): Promise<unknown> {
    return this.page.evaluate((cell) => window.embeddedHost.values(cell)[0]?.[0] ?? null, address);
  }

  async selection(): Promise<string> {
    return this.page.evaluate(() => window.embeddedHost.selection());
  }

  /** Waits until this cell, and no other, is selected: "指标!P12". */
  async selected(address: string): Promise<void> {
    await this.page.waitForFunction(
      (cell) => window.embeddedHost.selection().replaceAll("'", "") === cell,
      address,
    );
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.embeddedHost.sheets());
  }

  /** The address of a cell of 指标 by 指标编号. */
  async addressOf(id: string, column: TargetColumn): Promise<string> {
    const ids = await this.page.evaluate(() => window.embeddedHost.values("指标!A1:A190"));
    const row = ids.findIndex(([value]) => String(value) === id);
    if (row < 0) throw new Error(`no target ${id}`);
    return `指标!${letterOf(column)}${row + 1}`;
  }

  /** Everything in the workbook as it is now. */
  async contents(): Promise<Contents> {
    return this.page.evaluate((area) => {
      const { sheets, values } = window.embeddedHost;
      return Object.fromEntries(sheets().map((name) => [name, values(`'${name}'!${area}`)]));
    }, SEEN);
  }

  close(): Promise<void> {
    return this.host.close();
  }
}
