import { startHost, type HostUnderTest } from "../../e2e/hostPage";

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
