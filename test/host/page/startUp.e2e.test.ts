import type { Frame, Page } from "playwright-core";
import { paneOf, startHost, type HostUnderTest } from "../../e2e/hostPage";

jest.setTimeout(120_000);

const marker = "?manifest=/test-addin/manifest.xml";
const asked: string[] = [];

let host: HostUnderTest;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  host = await startHost({ folders: { "/test-addin/": "test/host/addin" } });
  host.context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  ({ page, pane } = await host.open(marker));
});
afterAll(() => host.close());

test("the unmodified library starts over http: Excel, OfficeOnline, pane visible", async () => {
  expect(await pane.evaluate("window.ready")).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    visibility: "Taskpane",
  });
  expect(await pane.evaluate("window.problems")).toEqual([]);
});

test("the library loads the strings of the page's language from its own folder", async () => {
  expect(asked).toContain("/office-js/zh-cn/office_strings.js");
  expect(await pane.evaluate("Office.context.displayLanguage")).toBe("zh-CN");
});

test("the library takes away what a hosted page must not use", async () => {
  expect(
    await pane.evaluate(`[history.pushState, history.replaceState, (() => {
      try { return alert("x"); } catch { return "refused"; }
    })()]`),
  ).toEqual([null, null, "refused"]);
});

test("settings saved in one run are there in the next, whatever the browser remembers", async () => {
  await pane.evaluate(`new Promise((resolve) => {
    const { settings } = Office.context.document;
    settings.set("mark", { deep: [1, "二"] });
    settings.saveAsync(resolve);
  })`);
  await page.evaluate("embeddedHost.restart()");
  expect(await paneOf(page).evaluate("Office.context.document.settings.get('mark')")).toEqual({
    deep: [1, "二"],
  });
});

test("without an answer about trust the library never starts over http", async () => {
  const untrusted = await host.context.newPage();
  await untrusted.route("**/AgaveErrorUX/**", (route) => route.fulfill({ status: 404 }));
  await untrusted.goto(`${host.origin}/__host/${marker}`);
  await untrusted.waitForFunction("window.embeddedHost !== undefined");
  const started = untrusted.evaluate(
    "Promise.race([embeddedHost.ready.then(() => 'started'), new Promise((r) => setTimeout(r, 1500, 'silent'))])",
  );
  expect(await started).toBe("silent");
  await untrusted.close();
});

describe("the frame's name", () => {
  /** Opens the page with a script that runs before its own. */
  async function watched(script: string): Promise<Page> {
    const opened = await host.context.newPage();
    await opened.addInitScript(script);
    await opened.goto(`${host.origin}/__host/${marker}`);
    await opened.waitForFunction("window.embeddedHost !== undefined");
    return opened;
  }

  test("is complete before the frame is inserted, and never changed", async () => {
    const opened = await watched(`{
      window.names = [];
      const note = (frame, how) => frame.tagName === "IFRAME" && names.push([how, frame.name]);
      const append = Element.prototype.append;
      Element.prototype.append = function (...nodes) {
        for (const node of nodes) note(node, "inserted");
        append.apply(this, nodes);
      };
      new MutationObserver((changes) => {
        for (const { target } of changes) note(target, "changed");
      }).observe(document, { attributes: true, attributeFilter: ["name"], subtree: true });
    }`);
    await opened.evaluate("embeddedHost.ready");
    const names = await opened.evaluate<[how: string, name: string][]>("names");
    expect(names.map(([how]) => how)).toEqual(["inserted"]);
    expect(await paneOf(opened).evaluate("window.name")).toBe(names[0]?.[1]);
    expect(JSON.parse(names[0]?.[1] ?? "")).toMatchObject({
      hostInfo: expect.stringMatching(/^Excel\$Web\$16\.01\$zh-CN\$/) as string,
    });
    await opened.close();
  });

  test("comes too late once the frame is inserted: the library does not start", async () => {
    const opened = await watched(`{
      const append = Element.prototype.append;
      Element.prototype.append = function (...nodes) {
        const frame = nodes.find(({ tagName }) => tagName === "IFRAME");
        const { name } = frame ?? {};
        frame?.removeAttribute("name");
        append.apply(this, nodes);
        if (frame) frame.name = name;
      };
    }`);
    const started = opened.evaluate(
      "Promise.race([embeddedHost.ready.then(() => 'started'), new Promise((r) => setTimeout(r, 1500, 'silent'))])",
    );
    expect(await started).toBe("silent");
    expect(paneOf(opened).url()).toBe("about:blank");
    await opened.close();
  });
});

test("a manifest that cannot be used says why and leaves a working grid", async () => {
  const broken = await host.open("?manifest=/test-addin/taskpane.html");
  expect(await broken.page.textContent("[role=status]")).toContain("/test-addin/taskpane.html");
  await broken.page.evaluate("embeddedHost.write('A1', [[1]])");
  expect(await broken.page.evaluate("embeddedHost.values('A1')")).toEqual([[1]]);
  await broken.page.close();
});

test("an add-in page outside any host is told so", async () => {
  const alone = await host.context.newPage();
  await alone.goto(`${host.origin}/test-addin/taskpane.html`);
  expect(await alone.evaluate("window.ready")).toMatchObject({ host: null });
  await alone.close();
});

test("nothing was asked of any other machine", () => {
  expect(host.outside).toEqual([]);
});
