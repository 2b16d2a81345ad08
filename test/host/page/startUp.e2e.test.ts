import { paneOf, startHost, type HostUnderTest } from "../../e2e/hostPage";

jest.setTimeout(120_000);

let host: HostUnderTest;
beforeAll(async () => {
  host = await startHost({ folders: { "/test-addin/": "test/host/addin" } });
});
afterAll(() => host.close());

const marker = "?manifest=/test-addin/manifest.xml";

test("the unmodified library starts over http: Excel, OfficeOnline, pane visible", async () => {
  const { page, pane } = await host.open(marker);
  expect(await pane.evaluate("window.ready")).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    visibility: "Taskpane",
  });
  expect(await pane.evaluate("window.problems")).toEqual([]);
  await page.close();
});

test("the library loads the strings of the page's language from its own folder", async () => {
  const asked: string[] = [];
  host.context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const { page, pane } = await host.open(`${marker}&locale=zh-CN`);
  expect(asked).toContain("/office-js/zh-cn/office_strings.js");
  expect(await pane.evaluate("Office.context.displayLanguage")).toBe("zh-CN");
  await page.close();
});

test("without an answer about trust the library never starts over http", async () => {
  const page = await host.context.newPage();
  await page.route("**/AgaveErrorUX/**", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${host.origin}/__host/${marker}`);
  await page.waitForFunction("window.embeddedHost !== undefined");
  const started = page.evaluate(
    "Promise.race([embeddedHost.ready.then(() => 'started'), new Promise((r) => setTimeout(r, 1500, 'silent'))])",
  );
  expect(await started).toBe("silent");
  await page.close();
});

test("a manifest that cannot be used says why and leaves a working grid", async () => {
  const { page } = await host.open("?manifest=/test-addin/taskpane.html");
  expect(await page.textContent("[role=status]")).toContain("/test-addin/taskpane.html");
  await page.evaluate("embeddedHost.write('A1', [[1]])");
  expect(await page.evaluate("embeddedHost.values('A1')")).toEqual([[1]]);
  await page.close();
});

test("an add-in page outside any host is told so", async () => {
  const page = await host.context.newPage();
  await page.goto(`${host.origin}/test-addin/taskpane.html`);
  expect(await page.evaluate("window.ready")).toMatchObject({ host: null });
  await page.close();
});

test("the library takes away what a hosted page must not use", async () => {
  const { page, pane } = await host.open(marker);
  expect(
    await pane.evaluate(`[history.pushState, history.replaceState, (() => {
      try { return alert("x"); } catch { return "refused"; }
    })()]`),
  ).toEqual([null, null, "refused"]);
  await page.close();
});

test("settings saved in one run are there in the next, whatever the browser remembers", async () => {
  const { page, pane } = await host.open(marker);
  await pane.evaluate(`new Promise((resolve) => {
    const { settings } = Office.context.document;
    settings.set("mark", { deep: [1, "二"] });
    settings.saveAsync(resolve);
  })`);
  await page.evaluate("embeddedHost.restart()");
  expect(await paneOf(page).evaluate("Office.context.document.settings.get('mark')")).toEqual({
    deep: [1, "二"],
  });
  await page.close();
});

test("nothing was asked of any other machine", () => {
  expect(host.outside).toEqual([]);
});
