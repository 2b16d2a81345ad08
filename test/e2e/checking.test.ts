import type { Locator } from "playwright-core";
import { foreignCells } from "./foreignCells";
import { type Contents, PaneUnderTest } from "./paneUnderTest";
import { faultlessWorkbook, sampleWorkbook } from "./workbooks";

jest.setTimeout(240_000);

let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start();
});
afterAll(() => under.close());

/** The finding that says this. */
const finding = (words: string): Locator =>
  under.pane.getByRole("listitem").filter({ hasText: words });

/** Every cell of the ledger's two sheets that differs: sheet, column by its header, before, after. */
function changes(before: Contents, after: Contents): (readonly unknown[])[] {
  return [
    ["清单", 2],
    ["指标", 0],
  ].flatMap(([sheet = "", header = 0]) =>
    (after[sheet] ?? []).flatMap((row, r) =>
      row.flatMap((value, c) => {
        const old = before[sheet]?.[r]?.[c] ?? null;
        return old === (value ?? null)
          ? []
          : [[sheet, after[sheet]?.[Number(header)]?.[c], old, value]];
      }),
    ),
  );
}

describe("a correct ledger", () => {
  beforeAll(async () => under.open(await faultlessWorkbook()));

  test("核对目标 finds nothing and writes the statuses", async () => {
    await under.show("核对");
    await under.button("核对目标").click();
    await under.pane.getByText("没有发现问题").waitFor();
    await under.says("核对完成，结果已写入工作簿");
    expect(await under.value(await under.addressOf("1.1", "status"))).toBe("正常");
    expect(await under.value(await under.addressOf("1.1", "expected"))).toBeCloseTo(7 / 12, 3);
  });

  test("a second run changes nothing", async () => {
    const before = await under.contents();
    await under.button("核对目标").click();
    await under.says("与上次相比没有变化");
    expect(await under.contents()).toEqual(before);
  });

  test("a cell filled in wrong is explained at once, and 采纳 puts it right", async () => {
    const cell = await under.addressOf("2.1", "current");
    await under.type(cell, "六十二场");
    await finding("六十二场").waitFor();
    expect(await finding("六十二场").innerText()).toContain("不是数字");
    await finding("六十二场").getByRole("button", { name: "采纳 62" }).click();
    await under.says("已写入建议值");
    expect(await under.value(cell)).toBe(62);
    expect(await finding("六十二场").count()).toBe(0);
  });

  test("a finding leads to its cell", async () => {
    const cell = await under.addressOf("4.1", "current");
    await under.type(cell, -3);
    await finding("不能小于 0")
      .getByRole("button", { name: /^定位到/ })
      .click();
    await under.selected(cell);
  });
});

describe("the sample with its mistakes", () => {
  beforeAll(async () => under.open(await sampleWorkbook()));

  test("the ribbon's 核对目标 opens the pane and shows every mistake", async () => {
    await under.page.getByRole("button", { name: "关闭任务窗格" }).click();
    await under.press("Ledger.Check.CheckTargets");
    await under.says("核对完成");
    expect(await under.tab("核对").getAttribute("aria-selected")).toBe("true");
    expect(await under.button(/^(全部|错误|提醒|提示) \d+$/).allInnerTexts()).toEqual([
      "全部 25",
      "错误 17",
      "提醒 7",
      "提示 1",
    ]);
    expect(await under.pane.getByText("1. 大力发展普惠托育").count()).toBe(0);
    expect(await finding("少写了万").count()).toBeGreaterThan(0);
  });

  test("each kind can be looked at by itself", async () => {
    await under.button("提示 1").click();
    await finding("%").first().waitFor();
    expect(await under.pane.getByRole("button", { name: /^定位到/ }).count()).toBe(1);
    await under.button(/^全部 \d+$/).click();
  });

  test("清单内容 that was edited is put back", async () => {
    const cell = await under.addressOf("60.1", "value");
    expect(await under.value(cell)).toBe(32);
    await under.reveal("核对结果", under.button("恢复清单内容"));
    await under.button("恢复清单内容").click();
    await under.says("已按下发的清单恢复");
    expect(await under.value(cell)).toBe(40);
  });
});

describe("targets that wait for a person", () => {
  beforeAll(async () => under.open(await sampleWorkbook()));

  test("全部确认 writes 是 beside each of them, and nothing else", async () => {
    const before = await under.contents();
    await under.show("核对");
    await under.pane.getByRole("tab", { name: "确认指标 2" }).click();
    await under.pane.locator("blockquote mark").first().waitFor();
    await under.button("全部确认（2）").click();
    await under.says("已确认 2 个指标");
    await under.pane.getByText("没有待确认的指标").waitFor();
    expect(changes(before, await under.contents())).toEqual([
      ["指标", "确认", null, "是"],
      ["指标", "确认", null, "是"],
    ]);
  });
});

describe("what a narrative says", () => {
  beforeAll(async () => under.open(await sampleWorkbook()));

  test("is shown with its words, and written where it is accepted", async () => {
    const before = await under.contents();
    await under.show("核对");
    await under.pane.getByRole("tab", { name: "从进展情况提取" }).click();
    const card = finding("“四分类”达标小区");
    expect(await card.locator("mark").innerText()).toBe("207个");
    await card.getByRole("button", { name: /^采纳 207 个/ }).click();
    await under.says("已写入 1 个数");
    const typed = changes(before, await under.contents()).filter(
      ([sheet, column]) => sheet === "指标" && column === "本期累计",
    );
    expect(typed).toEqual([["指标", "本期累计", 270, 207]]);
  });
});

describe("no verb changes what is not ours", () => {
  beforeAll(async () => under.open(await sampleWorkbook()));

  test.each([
    ["核对目标", "核对", "核对目标", "核对完成"],
    ["清除标记", "核对", "清除标记", "已清除"],
    ["导出逾期清单", "逾期", "导出到工作表", "已导出到工作表"],
    ["生成透视表", "投资", "生成透视表", "投资透视"],
  ])("%s", async (_, tab, button, said) => {
    const before = await under.contents();
    await under.show(tab);
    await under.button(button).click();
    await under.says(said);
    const after = foreignCells(await under.contents());
    expect(after).toMatchObject(foreignCells(before));
  });
});
