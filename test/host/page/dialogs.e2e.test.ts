import type { Frame, Page } from "playwright-core";
import { startHost, type HostUnderTest } from "../../e2e/hostPage";

jest.setTimeout(120_000);

const marker = "?manifest=/test-addin/manifest.xml";
const folders = { "/test-addin/": "test/host/addin" };

describe("over https", () => {
  let host: HostUnderTest;
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    host = await startHost({ folders, secure: true });
    ({ page, pane } = await host.open(marker));
  });
  afterAll(() => host.close());

  const openDialog = (how: object): string => `new Promise((resolve) => {
    window.heard = [];
    const address = location.origin + "/test-addin/dialog.html";
    const options = ${JSON.stringify({ height: 40, width: 30, ...how })};
    Office.context.ui.displayDialogAsync(address, options, ({ status, value, error }) => {
      if (status !== "succeeded") return resolve(error.code);
      window.dialog = value;
      value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => heard.push(message));
      value.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => heard.push(error));
      resolve(status);
    });
  })`;
  const inFrame = { displayInIframe: true };
  const heard = (count: number): Promise<unknown> =>
    pane.waitForFunction(
      (wanted) => (Reflect.get(window, "heard") as unknown[]).length >= wanted,
      count,
    );

  // https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins
  test("a dialog in the page hears its opener and is heard", async () => {
    expect(await pane.evaluate(openDialog(inFrame))).toBe("succeeded");
    await heard(1);
    await pane.evaluate("dialog.messageChild('ping')");
    await heard(2);
    expect(await pane.evaluate("heard")).toEqual(["hello from the dialog", "echo ping"]);
  });

  const openAnother = `new Promise((resolve) =>
    Office.context.ui.displayDialogAsync(location.origin + "/test-addin/dialog.html",
      { displayInIframe: true }, ({ error }) => resolve(error.code)))`;

  test("a second dialog is refused while one is open: 12007", async () => {
    expect(await pane.evaluate(openAnother)).toBe(12007);
  });

  test("closing it by hand is told as 12006, and another can be opened", async () => {
    await page.click("[role=dialog] [aria-label='关闭对话框']");
    await heard(3);
    expect(await pane.evaluate("heard.at(-1)")).toBe(12006);
    expect(await page.locator("[role=dialog]").count()).toBe(0);
    expect(await pane.evaluate(openDialog(inFrame))).toBe("succeeded");
    await heard(1);
  });

  test("the add-in closes it", async () => {
    await pane.evaluate("dialog.close()");
    await page.locator("[role=dialog]").waitFor({ state: "detached" });
  });

  // Not of the page: the library opens a window of its own, and the two talk without the host.
  test("a popup hears its opener and is heard; closed by hand it is told as 12006", async () => {
    const opening = host.context.waitForEvent("page");
    expect(await pane.evaluate(openDialog({ promptBeforeOpen: false }))).toBe("succeeded");
    const popup = await opening;
    await heard(1);
    await pane.evaluate("dialog.messageChild('ping')");
    await heard(2);
    expect(await page.locator("[role=dialog]").count()).toBe(0);
    expect(await pane.evaluate(openAnother)).toBe(12007);
    await popup.close();
    await heard(3);
    expect(await pane.evaluate("heard")).toEqual(["hello from the dialog", "echo ping", 12006]);
  });

  test("the add-in closes its popup", async () => {
    const opening = host.context.waitForEvent("page");
    expect(await pane.evaluate(openDialog({ promptBeforeOpen: false }))).toBe("succeeded");
    const popup = await opening;
    await heard(1);
    const closed = popup.waitForEvent("close");
    await pane.evaluate("dialog.close()");
    await closed;
  });

  test("a popup is asked for first, unless told otherwise", async () => {
    await pane.evaluate(`void (window.asking = ${openDialog({})})`);
    const opening = host.context.waitForEvent("page");
    await pane.click("[role=dialog] input[value='允许']");
    await opening;
    expect(await pane.evaluate("asking")).toBe("succeeded");
    await pane.evaluate("dialog.close()");
  });

  test("after a dialog the reloaded pane still knows that it is a pane", async () => {
    await page.evaluate("embeddedHost.restart()");
    const again = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
    expect(await again?.evaluate("[Office.context.isDialog, !!Office.context.document]")).toEqual([
      false,
      true,
    ]);
  });

  test("nothing was asked of any other machine", () => {
    expect(host.outside).toEqual([]);
  });
});

test("over http the library itself refuses a dialog: 12005", async () => {
  const host = await startHost({ folders });
  const { pane } = await host.open(marker);
  expect(
    await pane.evaluate(`new Promise((resolve) =>
      Office.context.ui.displayDialogAsync(location.origin + "/test-addin/dialog.html", {},
        ({ error }) => resolve(error.code)))`),
  ).toBe(12005);
  await host.close();
});
