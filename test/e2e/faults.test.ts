import { foreignCells } from "./foreignCells";
import { PaneUnderTest } from "./paneUnderTest";
import { sampleWorkbook } from "./workbooks";

jest.setTimeout(240_000);

let under: PaneUnderTest;
beforeAll(async () => {
  under = await PaneUnderTest.start();
});
afterAll(() => under.close());

const check = async (): Promise<void> => {
  await under.show("核对");
  await under.button("核对目标").click();
};

/** What to arm, what the pane must say, and how the obstacle goes away again. */
const REFUSALS: readonly {
  readonly fault: string;
  readonly arm: string;
  readonly says: RegExp;
  readonly disarm: string;
}[] = [
  {
    fault: "a cell being edited",
    arm: "embeddedHost.faults.cellEditMode = true",
    says: /有单元格正在编辑.*请按 Enter/s,
    disarm: "embeddedHost.faults.cellEditMode = false",
  },
  {
    fault: "a request that is too large",
    arm: "embeddedHost.faults.maxRequestBytes = 100",
    says: /内容太多.*没有写入|一次写入的内容太多/s,
    disarm: "embeddedHost.faults.maxRequestBytes = 5e6",
  },
  {
    fault: "an answer that is too large",
    arm: "embeddedHost.faults.maxResponseBytes = 1000",
    says: /一次读取的内容太多/,
    disarm: "embeddedHost.faults.maxResponseBytes = 5e6",
  },
  {
    fault: "a failure at the first write",
    arm: "embeddedHost.faults.failAtWrite = 0",
    says: /内部出错|没有完成/,
    disarm: "embeddedHost.faults.failAtWrite = undefined",
  },
];

let entry = 40;

describe("every refusal says what is wrong, writes nothing, and can be tried again", () => {
  beforeAll(async () => under.open(await sampleWorkbook()));
  // Something new to say, so that there is something to write.
  beforeEach(async () => {
    await under.type(await under.addressOf("2.1", "current"), (entry += 9));
    await under.page.waitForTimeout(900);
    await under.quiet();
  });

  test.each(REFUSALS)("$fault", async ({ arm, says, disarm }) => {
    await under.show("核对");
    const before = await under.contents();
    await under.page.evaluate(arm);
    await check();
    await under.says(says);
    expect(await under.contents()).toEqual(before);
    await under.page.evaluate(disarm);
    await under.button("重试").click();
    await under.says("核对完成");
  });

  const inExcel = (steps: string): Promise<unknown> =>
    under.pane.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("指标");
      ${steps}
      await context.sync();
    })`);

  test("a protected sheet", async () => {
    const before = await under.contents();
    await inExcel("sheet.protection.protect();");
    await check();
    await under.says(/工作表“指标”受保护，什么都没有写入.*撤销工作表保护/);
    expect(await under.contents()).toEqual(before);
    await inExcel("sheet.protection.unprotect();");
    await under.button("重试").click();
    await under.says("核对完成");
  });

  test("a filtered sheet", async () => {
    await inExcel(`
      const table = context.workbook.tables.getItem("指标表");
      table.columns.getItem("类别").filter.applyValuesFilter(["数量"]);`);
    const before = await under.contents();
    await check();
    await under.says(/工作表“指标”正在筛选.*什么都没有写入.*清除筛选/);
    expect(await under.contents()).toEqual(before);
    await inExcel(`context.workbook.tables.getItem("指标表").clearFilters();`);
    await under.button("重试").click();
    await under.says("核对完成");
  });

  test("another author's edit between reading and writing", async () => {
    const id = await under.addressOf("2.m1", "id");
    const before = await under.contents();
    // Two requests read the workbook; the edit comes before the next one.
    await under.page.evaluate((cell) => {
      const { faults } = window.embeddedHost;
      const edit = (): void => window.embeddedHost.write(cell, [["改"]]);
      const wait = (requests: number): void => {
        faults.beforeNextRequest = requests === 0 ? edit : () => wait(requests - 1);
      };
      wait(2);
    }, id);
    await check();
    await under.says(/刚被改动，什么都没有写入/);
    await under.type(id, "2.m1");
    expect(await under.contents()).toEqual(before);
    await under.button("重试").click();
    await under.says("核对完成");
  });

  test("slow answers: the work is shown, nothing jumps, and it can be cancelled", async () => {
    const before = await under.contents();
    await under.show("核对");
    const place = await under.button("核对目标").boundingBox();
    await under.page.evaluate("embeddedHost.faults.delay = 1500");
    await check();
    await under.pane.getByRole("progressbar").waitFor();
    expect(await under.button("核对目标").boundingBox()).toEqual(place);
    await under.button("取消").click();
    await under.page.evaluate("embeddedHost.faults.delay = 0");
    await under.quiet();
    expect(await under.button("核对目标").boundingBox()).toEqual(place);
    expect(await under.contents()).toEqual(before);
  });

  test("a failure in the middle: nothing of anybody else's is touched, and the pane says so", async () => {
    const before = await under.contents();
    await under.page.evaluate("embeddedHost.faults.failAtWrite = 2");
    await check();
    await under.says(/可能已写入.*Ctrl\+Z/);
    expect(foreignCells(await under.contents())).toEqual(foreignCells(before));
    await under.page.evaluate("embeddedHost.faults.failAtWrite = undefined");
    await under.button("重试").click();
    await under.says("核对完成");
  });
});

test("a fault from the start is told at the start", async () => {
  const { page } = await under.host.open("?fault=cellEdit");
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  await pane?.getByText("有单元格正在编辑").waitFor();
  await page.evaluate("embeddedHost.faults.cellEditMode = false");
  await pane?.getByRole("button", { name: "重试" }).click();
  await pane?.getByText("这个工作簿里还没有台账").waitFor();
  await page.close();
});
