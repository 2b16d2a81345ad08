import { PaneUnderTest } from "./paneUnderTest";
import { sampleWorkbook } from "./workbooks";

jest.setTimeout(240_000);

let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start();
  await under.open(await sampleWorkbook());
});
afterAll(() => under.close());

test.each([
  ["Ledger.List.LoadList", "概览", "工作表名称已被占用"],
  ["Ledger.List.CollectReturns", "设置", "选择交回的文件"],
  ["Ledger.Check.CheckTargets", "核对", "核对完成"],
  ["Ledger.Check.ListOverdue", "逾期", "导出到工作表"],
  ["Ledger.Investment.BuildPivots", "投资", "已在“投资透视”生成透视表"],
])("%s opens the closed pane at %s and does its work", async (control, tab, shows) => {
  await under.page.getByRole("button", { name: "关闭任务窗格" }).click();
  await under.press(control);
  await under.pane.getByText(shows).first().waitFor();
  await under.quiet();
  expect(await under.tab(tab).getAttribute("aria-selected")).toBe("true");
});

test("任务窗格 opens the pane where it was left", async () => {
  await under.page.getByRole("button", { name: "关闭任务窗格" }).click();
  await under.press("Ledger.Pane.TaskPane");
  await under.pane.getByRole("tabpanel", { name: "投资" }).waitFor();
});
