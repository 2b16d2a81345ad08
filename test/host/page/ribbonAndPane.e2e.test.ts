import type { Frame, Page } from "playwright-core";
import { paneOf, startHost, type HostUnderTest } from "../../e2e/hostPage";

jest.setTimeout(120_000);

let host: HostUnderTest;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  host = await startHost({ folders: { "/test-addin/": "test/host/addin" } });
  ({ page, pane } = await host.open(marker));
});
afterAll(() => host.close());

const marker = "?manifest=/test-addin/manifest.xml";
const labels = (selector: string): Promise<string[]> => page.locator(selector).allTextContents();
/** What the add-in's page remembers of the last function it ran. */
const ran = (frame: Frame, controlId: string): Promise<unknown> =>
  frame.waitForFunction((id) => Reflect.get(window, "lastCommand") === id, controlId);

describe("the ribbon", () => {
  test("shows the manifest's tab in front, in the page's language", async () => {
    expect(await labels(".ribbon-strip [role=tab]")).toEqual(["开始", "标记"]);
    expect(await labels(".addin-label")).toEqual(["任务窗格", "标记选区", "更多"]);
    expect(await labels(".ribbon-group-label")).toEqual(["区域"]);
    expect(await page.getAttribute("[id='Marker.Mark'] img", "src")).toBe(
      `${host.origin}/test-addin/icons/mark-32.png`,
    );
  });

  test("shows the same in English", async () => {
    const english = await host.open(`${marker}&locale=en-US`);
    expect(await english.page.locator(".addin-label").allTextContents()).toEqual([
      "Show pane",
      "Mark",
      "More",
    ]);
    await english.page.close();
  });

  test("moves between tabs with the arrow keys", async () => {
    await page.focus("[id='tab-Marker.Tab']");
    await page.keyboard.press("ArrowRight");
    expect(await page.getAttribute("#tab-TabHome", "aria-selected")).toBe("true");
    expect(await page.isVisible("[data-u-comp=ribbon-toolbar]")).toBe(true);
    await page.keyboard.press("ArrowLeft");
    expect(await page.isVisible("[data-u-comp=ribbon-toolbar]")).toBe(false);
  });

  test("explains a button when the pointer rests on it", async () => {
    await page.hover("[id='Marker.Mark']");
    await page.waitForTimeout(600);
    expect(await page.locator("[id='tip-Marker.Mark']").innerText()).toBe(
      "标记选区\n把选中的单元格涂成黄色。",
    );
  });

  test("runs a function in the shared runtime, and hears when it is done", async () => {
    await page.evaluate("embeddedHost.select('B2:C3')");
    await page.click("[id='Marker.Mark']");
    await ran(pane, "Marker.Mark");
    await page.locator("[role=status]", { hasText: "就绪" }).waitFor();
    expect(await pane.evaluate(fillOf("B2"))).toBe("#FFFF00");
    expect(await pane.evaluate(fillOf("D4"))).toBe("#FFFFFF");
  });

  test("runs an associated action from a menu", async () => {
    await page.click("[id='Marker.Menu']");
    await page.click("[id='Marker.Clear']");
    await ran(pane, "Marker.Clear");
    expect(await page.isVisible("[id='Marker.Clear']")).toBe(false);
  });

  test("switches buttons off and on as the add-in asks", async () => {
    const ask = (enabled: boolean): Promise<unknown> =>
      pane.evaluate(
        `Office.ribbon.requestUpdate({ tabs: [{ id: "Marker.Tab", controls: [{ id: "Marker.Mark", enabled: ${enabled} }] }] })`,
      );
    await ask(false);
    expect(await page.isDisabled("[id='Marker.Mark']")).toBe(true);
    await ask(true);
    expect(await page.isDisabled("[id='Marker.Mark']")).toBe(false);
  });
});

describe("the task pane", () => {
  test("closes and opens again around a page that goes on living", async () => {
    await pane.evaluate(`{
      window.kept = 1;
      window.seen = [];
      Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
    }`);
    await page.click(".pane [aria-label='关闭任务窗格']");
    expect(await page.isVisible(".pane")).toBe(false);
    await page.click("[id='Marker.Show']");
    expect(await page.isVisible(".pane")).toBe(true);
    expect(await pane.evaluate("[kept, seen.join()]")).toEqual([1, "Hidden,Taskpane"]);
  });

  test("hides and shows itself", async () => {
    await pane.evaluate("Office.addin.hide()");
    expect(await page.isVisible(".pane")).toBe(false);
    await pane.evaluate("Office.addin.showAsTaskpane()");
    expect(await page.isVisible(".pane")).toBe(true);
  });

  test.each(["Escape", "F2", "Tab", "Shift+Tab"])(
    "%s gives the keyboard back to the grid",
    async (key) => {
      await page.evaluate("embeddedHost.select('B2')");
      await pane.evaluate("document.body.tabIndex = 0, document.body.focus()");
      expect(await page.evaluate("document.activeElement.tagName")).toBe("IFRAME");
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
      await page.keyboard.type("9");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("embeddedHost.values('B2')")).toEqual([[9]]);
    },
  );

  test("is as wide as Excel lets it be: 320 to 600 pixels", async () => {
    const width = (): Promise<number> =>
      page.evaluate("document.querySelector('.pane').getBoundingClientRect().width");
    expect(await width()).toBe(360);
    await page.focus(".pane-handle");
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(320);
    const { x, y } = (await page.locator(".pane-handle").boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 3, y + 200);
    await page.mouse.down();
    await page.mouse.move(200, y + 200, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(600);
  });

  test("does not open by itself when told so, and starts when a function is called", async () => {
    const closed = await host.open(`${marker}&pane=closed`);
    expect(closed.page.frames()).toHaveLength(1);
    await closed.page.click("[id='Marker.Mark']");
    await closed.page.waitForSelector(".pane iframe", { state: "attached" });
    await ran(paneOf(closed.page), "Marker.Mark");
    expect(await closed.page.isVisible(".pane")).toBe(false);
    await closed.page.close();
  });
});

test("nothing was asked of any other machine", () => {
  expect(host.outside).toEqual([]);
});

const fillOf = (address: string): string => `Excel.run(async (context) => {
  const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange("${address}").format;
  fill.load("color");
  await context.sync();
  return fill.color;
})`;
