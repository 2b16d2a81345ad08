import { LOOKS, violationsIn } from "./accessibility";
import { PaneUnderTest } from "./paneUnderTest";
import { sampleWorkbook } from "./workbooks";

jest.setTimeout(240_000);

const TABS = ["概览", "核对", "逾期", "投资", "设置"] as const;
let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start();
  await under.open(await sampleWorkbook());
  await under.narrow();
  await under.show("核对");
  await under.button("核对目标").click();
  await under.says("核对完成");
});
afterAll(() => under.close());

test("the pane is 320 pixels wide, and nothing in it is wider", async () => {
  expect(await under.pane.evaluate("innerWidth")).toBeLessThanOrEqual(320);
  for (const tab of TABS) {
    await under.show(tab);
    expect(await under.pane.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(
      true,
    );
  }
});

describe.each(LOOKS)("%s", (_, media) => {
  beforeAll(() => under.page.emulateMedia(media));

  test.each(["确认指标", "从进展情况提取"])("%s has none", async (view) => {
    await under.show("核对");
    await under.pane.getByRole("tab", { name: new RegExp(`^${view}`) }).click();
    await under.pane.locator("blockquote mark").first().waitFor();
    expect(await violationsIn(under.pane)).toEqual([]);
    await under.pane.getByRole("tab", { name: "核对结果" }).click();
  });

  test.each(TABS)("%s has no violation of accessibility rules", async (tab) => {
    await under.show(tab);
    await under.page.waitForTimeout(250);
    expect(await violationsIn(under.pane)).toEqual([]);
  });
});

test("the pane without a ledger has none either", async () => {
  await under.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await under.openEmpty();
  expect(await violationsIn(under.pane)).toEqual([]);
});

test("Office in English gets a pane in English, and a ledger in Chinese", async () => {
  const { page } = await under.host.open("?locale=en-US");
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  await pane?.getByRole("tab", { name: "Overview" }).waitFor();
  await pane?.getByRole("button", { name: "Load the built-in list" }).click();
  await pane?.getByText(/60 projects/).waitFor();
  expect(await page.evaluate(() => window.embeddedHost.values("清单!A3:B3"))).toEqual([
    ["序号", "重点工作（项目）"],
  ]);
  for (const tab of ["Check", "Overdue", "Invest", "Settings", "Overview"]) {
    await pane?.getByRole("tab", { name: tab, exact: true }).click();
    await page.waitForTimeout(300);
    const controls = await pane?.locator("button, h2, label").allInnerTexts();
    expect((controls ?? []).filter((text) => /^[\p{Script=Han}]{2,}$/u.test(text))).toEqual([]);
  }
  await page.close();
});

test("nothing was asked of any other machine", () => {
  expect(under.host.outside).toEqual([]);
});
