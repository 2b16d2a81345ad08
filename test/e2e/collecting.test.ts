import { expectAccessible, LOOKS } from "./accessibility";
import { PaneUnderTest } from "./paneUnderTest";
import { returnedFiles, wholeLedger } from "./returnedFiles";

jest.setTimeout(240_000);

let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start();
  await under.narrow();
  await under.open(await wholeLedger());
  await under.show("设置");
  await under.button("拆分与回收").click();
  await under.pane.locator("input[multiple]").setInputFiles(await returnedFiles());
  await report().waitFor();
});
afterAll(() => under.close());

const report = () => under.pane.getByRole("region", { name: "合并结果" });
const file = (name: string) => report().getByRole("listitem").filter({ hasText: name }).first();

test("what came back is shown file by file before anything is written", async () => {
  await report()
    .getByText(/采用 3 份，还缺 \d+ 个单位，填写不一致 1 处/)
    .waitFor();
  expect(await file("市教育局.xlsx").innerText()).toMatch(/填了 \d+ 格，其中 2 格写入台账/);
  const health = await file("市卫健委.xlsx").innerText();
  expect(health).toContain("已修复 1 处");
  expect(health).toContain("交回时为空白、台账保留原值 1 格");
  expect(health).toContain("保留：2");
  expect(await file("市民政局（扫描件）.xlsx").innerText()).toMatch(/没有采用[^]*不是工作簿/);
  expect(await file("某区台账.xlsx").innerText()).toMatch(/没有采用[^]*不是从这本台账拆出去的/);
  const [conflict = "", ...more] = await report()
    .getByRole("listitem")
    .filter({ hasText: "市发改委.xlsx：9" })
    .allInnerTexts();
  expect([more.length, conflict.includes("市卫健委.xlsx：7")]).toEqual([0, true]);
  expect(await report().getByRole("listitem").filter({ hasText: "空白 → 41" }).count()).toBe(2);
  expect(await under.value(await under.addressOf("5.1", "current"))).toBeNull();
});

test.each(LOOKS)("has no violation of accessibility rules in %s, and fits", (_, media) =>
  expectAccessible(under.page, under.pane, media),
);

test("only what was shown is written, and nothing of what is disputed or was emptied", async () => {
  await under.button(/^写入台账（2 格）/).click();
  await under.says("已写入 2 格");
  const current = async (id: string) => under.value(await under.addressOf(id, "current"));
  expect([await current("5.1"), await current("4.1"), await current("1.2")]).toEqual([41, null, 2]);
});

test("nothing was asked of any other machine", () => {
  expect(under.host.outside).toEqual([]);
});
