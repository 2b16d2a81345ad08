import type { Frame, Page } from "playwright-core";
import { startHost, type HostUnderTest } from "../../e2e/hostPage";

jest.setTimeout(120_000);

// Events of the document and the workbook that do not come the way of all others: the library registers and
// unregisters them by a message of their own.

let host: HostUnderTest;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  host = await startHost({ folders: { "/test-addin/": "test/host/addin" } });
  ({ page, pane } = await host.open("?manifest=/test-addin/manifest.xml"));
  await pane.evaluate(`{
    window.heard = [];
    window.hear = (what) => () => (heard.push(what), Promise.resolve());
    window.called = (act) => new Promise((resolve) => act(({ status }) => resolve(status)));
  }`);
});
afterAll(() => host.close());

/** What was heard since the last time, once it is something. */
async function heard(): Promise<unknown> {
  await pane.waitForFunction("heard.length > 0");
  await page.waitForTimeout(50);
  return pane.evaluate("heard.splice(0)");
}

test("the selection, by the shared API and by that of Excel", async () => {
  await pane.evaluate(`called((done) => Office.context.document.addHandlerAsync(
    Office.EventType.DocumentSelectionChanged, hear("document"), done))`);
  await pane.evaluate(`Excel.run(async (context) => {
    window.handler = context.workbook.onSelectionChanged.add(hear("workbook"));
    await context.sync();
  })`);
  await page.evaluate("embeddedHost.select('B2:C3')");
  expect(await heard()).toEqual(["document", "workbook"]);
});

test("after its removal the selection is no longer told", async () => {
  await pane.evaluate(`Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  })`);
  await page.evaluate("embeddedHost.select('D4')");
  expect(await heard()).toEqual(["document"]);
  await pane.evaluate(`called((done) => Office.context.document.removeHandlerAsync(
    Office.EventType.DocumentSelectionChanged, {}, done))`);
  await page.evaluate("embeddedHost.select('E5')");
  await page.waitForTimeout(100);
  expect(await pane.evaluate("heard")).toEqual([]);
});

test("settings that were saved", async () => {
  await pane.evaluate(`called((done) => Office.context.document.settings.addHandlerAsync(
    Office.EventType.SettingsChanged, hear("settings"), done))`);
  await pane.evaluate(`{
    Office.context.document.settings.set("k", 1);
    void called((done) => Office.context.document.settings.saveAsync(done));
  }`);
  expect(await heard()).toEqual(["settings"]);
});

test("what a binding holds", async () => {
  const { bindings } = { bindings: "Office.context.document.bindings" };
  await pane.evaluate(`called((done) => ${bindings}.addFromNamedItemAsync("Sheet1!A1:B2", "matrix", { id: "b" },
    ({ value }) => value.addHandlerAsync(Office.EventType.BindingDataChanged,
      ({ binding }) => heard.push("binding " + binding.id), done)))`);
  await page.evaluate("embeddedHost.write('D9', [[1]]), embeddedHost.write('B2', [[1]])");
  expect(await heard()).toEqual(["binding b"]);
});

test("the workbook is activated when a person comes back to its page", async () => {
  await pane.evaluate(`Excel.run(async (context) => {
    context.workbook.onActivated.add(({ type }) => hear(type)());
    await context.sync();
  })`);
  await page.evaluate("void document.dispatchEvent(new Event('visibilitychange'))");
  expect(await heard()).toEqual(["WorkbookActivated"]);
});
