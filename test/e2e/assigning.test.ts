import { write } from "hucre";
import { expectAccessible, LOOKS } from "./accessibility";
import { PaneUnderTest } from "./paneUnderTest";

jest.setTimeout(240_000);

let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start();
  await under.narrow();
});
afterAll(() => under.close());

/** Headings that no list of words has, the helpers left of those who answer for it, no money unit. */
const ROWS = [
  ["临河县2024年暖心工程"],
  ["编码", "谁帮忙", "干什么", "干到什么程度", "花多少", "谁来干", "说明"],
  ["1", "县财政局、县住建局", "新建学校", "新建中小学12所。", "3500", "县教育局", "续建"],
  ["2", "县卫健局", "养老服务", "新增护理型床位300张。", "1200.5", "县民政局", ""],
  ["3", "县财政局", "农村公路", "新改建农村公路80公里。", "/", "县交通局", ""],
];

const use = (column: RegExp) => under.pane.getByRole("combobox", { name: column });
const preview = () => under.pane.getByRole("region", { name: "读到的清单" });
const leads = () =>
  preview()
    .getByRole("listitem")
    .filter({ hasText: "所。" })
    .filter({ hasNotText: "所。 ·" })
    .innerText();
const load = () => under.button("载入为台账（3 项）");

async function paste(rows: readonly (readonly string[])[]): Promise<void> {
  await under.openEmpty();
  await under.show("设置");
  const box = under.pane.getByRole("textbox", { name: /粘贴/ });
  await box.fill(rows.map((row) => row.join("\t")).join("\n"));
}

describe("a pasted table whose headings say nothing", () => {
  beforeAll(() => paste(ROWS));

  test("is opened by keyboard, its columns guessed, and nothing is written", async () => {
    await under.pane.getByRole("textbox", { name: /粘贴/ }).focus();
    await under.page.keyboard.press("Tab");
    await under.page.keyboard.press("Enter");
    await preview().getByText("没有认出表头").waitFor();
    expect(await preview().evaluate((section) => section === document.activeElement)).toBe(true);
    const uses = await preview()
      .getByRole("combobox")
      .evaluateAll((all) =>
        all.flatMap((select) => {
          const name = select.getAttribute("aria-label");
          return name === null ? [] : [[name, (select as HTMLSelectElement).value]];
        }),
      );
    expect(uses).toEqual([
      ["A 列“编码”读作", "no"],
      ["B 列“谁帮忙”读作", "leads"],
      ["C 列“干什么”读作", "title"],
      ["D 列“干到什么程度”读作", "content"],
      ["E 列“花多少”读作", "investment"],
      ["F 列“谁来干”读作", "supports"],
      ["G 列“说明”读作", ""],
    ]);
    expect(await under.sheets()).toEqual(["Sheet1"]);
  });

  test("is not loaded before its money unit is chosen", async () => {
    expect(await load().isDisabled()).toBe(true);
    await preview().getByText("请先选择投资单位").waitFor();
    await under.pane.getByRole("combobox", { name: "投资单位" }).focus();
    await under.page.keyboard.press("ArrowDown");
    await under.page.keyboard.press("ArrowDown");
    expect(await under.pane.getByRole("combobox", { name: "投资单位" }).inputValue()).toBe("万元");
    expect(await preview().getByRole("definition").allInnerTexts()).toContain("4700.5 万元");
    expect(await load().isDisabled()).toBe(false);
  });

  test("is read again when a column is said to be another, by keyboard", async () => {
    expect(await leads()).toContain("县财政局、县住建局");
    await use(/谁来干/).focus();
    await under.page.keyboard.press("ArrowUp");
    expect(await use(/谁来干/).inputValue()).toBe("leads");
    expect(await use(/谁帮忙/).inputValue()).toBe("");
    expect(await leads()).toContain("县教育局");
    await use(/谁帮忙/).selectOption("配合单位");
    expect(await leads()).not.toContain("县财政局");
  });

  test("says why nothing can be read without a name or a content", async () => {
    await use(/干什么/).selectOption("不用");
    await use(/干到什么程度/).selectOption("不用");
    await preview().getByText("没有一列是项目名称或主要内容").waitFor();
    expect(await load().count()).toBe(0);
    await use(/干什么/).selectOption("项目名称");
    await use(/干到什么程度/).selectOption("主要内容及目标");
    await load().waitFor();
  });

  test.each(LOOKS)("has no violation of accessibility rules in %s, and fits", (_, media) =>
    expectAccessible(under.page, under.pane, media),
  );

  test("is loaded as it was said", async () => {
    await load().click();
    await under.says(/已载入 3 项/);
    expect(await under.page.evaluate(() => window.embeddedHost.values("清单!A2:F6"))).toEqual([
      ["单位：万元", null, null, null, null, null],
      ["序号", "重点工作（项目）", "主要内容及目标", "当年投资", "牵头单位", "配合单位"],
      [1, "新建学校", "新建中小学12所。", 3500, "县教育局", "县财政局\n县住建局"],
      [2, "养老服务", "新增护理型床位300张。", 1200.5, "县民政局", "县卫健局"],
      [3, "农村公路", "新改建农村公路80公里。", "/", "县交通局", "县财政局"],
    ]);
  });
});

test("a workbook of several sheets without headers: sheet and header row are chosen", async () => {
  const sheets = [
    {
      name: "说明",
      rows: [
        ["填表说明", "一"],
        ["请认真", "填写"],
        ["甲", "乙"],
        ["丙", "丁"],
        ["戊", "己"],
      ],
    },
    { name: "任务", rows: ROWS.slice(2).map((row) => row.slice(0, 6)) },
  ];
  const bytes = await write({ sheets });
  await under.openEmpty();
  await under.show("设置");
  await under.pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "2024年暖心工程.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(bytes),
    });
  await preview().waitFor();
  await under.pane.getByRole("combobox", { name: "读取哪一张表" }).selectOption("任务");
  expect(
    await under.pane.getByRole("combobox", { name: "表头" }).locator("option:checked").innerText(),
  ).toBe("没有表头");
  await load().waitFor();
  await under.pane.getByRole("combobox", { name: "表头" }).selectOption({ index: 0 });
  await under.button("载入为台账（2 项）").waitFor();
  expect(await use(/县教育局/).count()).toBe(1);
  expect(await under.sheets()).toEqual(["Sheet1"]);
});

test("nothing was asked of any other machine", () => {
  expect(under.host.outside).toEqual([]);
});
