import type { Locator } from "playwright-core";
import { PaneUnderTest } from "./paneUnderTest";
import { sampleWorkbook } from "./workbooks";

jest.setTimeout(240_000);

let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start();
  await under.open(await sampleWorkbook());
  await under.press("Ledger.Check.ListOverdue");
  await under.pane.getByRole("tabpanel", { name: "逾期" }).waitFor();
});
afterAll(() => under.close());

const items = (): Locator => under.pane.getByRole("list", { name: "逾期清单" }).getByRole("button");
const choose = (label: string, value: string): Promise<unknown> =>
  under.pane.getByRole("combobox", { name: label }).selectOption({ label: value });

test("the gravest stand first, with the reason", async () => {
  const first = await items().first().innerText();
  expect(first).toContain("常州市第三人民医院公卫临床救治中心");
  expect(first).toContain("未填报 · 超期 31 天");
  expect(first).toContain("时限 2022-06-30");
});

test("a click selects the cell to fill in", async () => {
  await items().first().click();
  await under.selected(await under.addressOf("14.m1", "current"));
});

test("filters by unit, state and words, and clicks lead to the right cell still", async () => {
  await choose("情况", "滞后");
  await choose("单位", "市教育局");
  await under.pane.getByRole("searchbox").fill("教师");
  await under.pane.getByRole("status").getByText("2 / 20 项").waitFor();
  const found = await items().allInnerTexts();
  expect(found.map((text) => text.split("\n")[0])).toEqual([
    "8. 提质终身教育发展",
    "10. 创优师资队伍建设",
  ]);
  await items().first().click();
  await under.selected(await under.addressOf("8.1", "current"));
});

test("what the filters show is exported to a sheet of its own", async () => {
  const before = await under.sheets();
  await under.button("导出到工作表").click();
  await under.says("已导出到工作表");
  const added = (await under.sheets()).filter((name) => !before.includes(name));
  expect(added).toHaveLength(1);
  const rows = (await under.contents())[added[0] ?? ""] ?? [];
  const texts = rows.map((row) => row.filter((cell) => cell !== null && cell !== "").join(" "));
  expect(texts.filter((text) => text.includes("市教育局"))).toHaveLength(2);
});

test("filters that leave nothing say so", async () => {
  await under.pane.getByRole("searchbox").fill("没有这个项目");
  await under.pane.getByText("没有符合条件的").waitFor();
  await under.pane.getByRole("searchbox").fill("");
});

describe("with the keyboard alone", () => {
  const focused = (): Promise<string> =>
    under.pane.evaluate(() => {
      const { activeElement: element, body } = document;
      if (element === null || element === body) return "";
      return (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
    });
  const tabTo = async (words: string): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      if ((await focused()).includes(words)) return;
      await under.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${words}, but stopped at ${await focused()}`);
  };

  test("arrows choose tabs, Tab reaches the button, Enter runs it", async () => {
    await under.tab("概览").focus();
    await under.page.keyboard.press("ArrowRight");
    await under.page.keyboard.press("Enter");
    await under.button("核对目标").waitFor();
    await tabTo("核对目标");
    await under.page.keyboard.press("Enter");
    await under.says("核对完成");
  });

  test("a finding's cell and its suggestion are reached too", async () => {
    await tabTo("采纳 79.2");
    await tabTo("定位到");
    await under.page.keyboard.press("Enter");
    await under.selected(await under.addressOf("9.4", "current"));
  });

  test("so are the filters and the items of the overdue list", async () => {
    await under.tab("核对").focus();
    await under.page.keyboard.press("ArrowRight");
    await under.page.keyboard.press("Enter");
    await items().first().waitFor();
    await tabTo("14. 常州市第三人民医院");
    await under.page.keyboard.press("Enter");
    await under.selected(await under.addressOf("14.m1", "current"));
  });
});
