import axe from "axe-core";
import type { Page } from "playwright-core";
import { PaneUnderTest } from "./paneUnderTest";
import { sampleWorkbook } from "./workbooks";

jest.setTimeout(240_000);

const TABS = ["概览", "核对", "逾期", "投资", "设置"] as const;
const LOOKS: readonly (readonly [string, Parameters<Page["emulateMedia"]>[0]])[] = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["high contrast", { colorScheme: "light", forcedColors: "active" }],
];

let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start();
  await under.open(await sampleWorkbook());
  await under.page.focus(".pane-handle");
  for (let press = 0; press < 6; press += 1) await under.page.keyboard.press("ArrowRight");
  await under.show("核对");
  await under.button("核对目标").click();
  await under.says("核对完成");
});
afterAll(() => under.close());

/**
 * What axe-core objects to in the pane: the rule and the elements. Fluent UI's stops for the Tab key are
 * left out: they are hidden and take focus for an instant only, to hand it on.
 */
async function violations(): Promise<string[]> {
  if (!(await under.pane.evaluate("'axe' in window"))) await under.pane.evaluate(axe.source);
  return under.pane
    .evaluate(`axe.run({ exclude: ["[data-tabster-dummy]"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 200) + " " + failureSummary)))`);
}

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
    expect(await violations()).toEqual([]);
    await under.pane.getByRole("tab", { name: "核对结果" }).click();
  });

  test.each(TABS)("%s has no violation of accessibility rules", async (tab) => {
    await under.show(tab);
    await under.page.waitForTimeout(250);
    expect(await violations()).toEqual([]);
  });
});

test("the pane without a ledger has none either", async () => {
  await under.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await under.openEmpty();
  expect(await violations()).toEqual([]);
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
