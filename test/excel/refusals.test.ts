import { OfficeError } from "../../src/app/officeError";
import { officeErrorText } from "../../src/i18n/officeErrors";
import { plainSheet } from "../contract/workbookContract";
import { openExcel, type OpenExcel } from "./openExcel";

const block = { sheet: "甲", row: 0, column: 0, values: [["新"]] };

async function opened(): Promise<OpenExcel> {
  const excel = await openExcel();
  await excel.workbook.write({ create: [plainSheet("甲", [["旧", "乙"]])] });
  return excel;
}

const cells = async ({ workbook }: OpenExcel) =>
  (await workbook.read({ sheets: ["甲"] })).sheets[0]?.cells;

const refusal = async (attempt: Promise<unknown>): Promise<OfficeError> => {
  const error: unknown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OfficeError)) throw error;
  return error;
};

describe("when Excel refuses", () => {
  it("because a cell is being edited, it says so and nothing is written", async () => {
    const excel = await opened();
    excel.client.faults.cellEditMode = true;
    const error = await refusal(excel.workbook.write({ blocks: [block] }));
    excel.client.faults.cellEditMode = false;
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    expect(error.data).toMatchObject({ operation: "write", touched: false });
    expect(officeErrorText(error, "zh-CN").action).toContain("Enter");
    expect(await cells(excel)).toEqual([["旧", "乙"]]);
  });

  it("because a request is too large, it says so and nothing is written", async () => {
    const excel = await opened();
    excel.client.faults.maxRequestBytes = 6000;
    const long = { ...block, values: [["字".repeat(9000)]] };
    const error = await refusal(excel.workbook.write({ blocks: [long] }));
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(error.data.touched).toBe(false);
  });

  it("in the middle of a batch, it says that something may have been written", async () => {
    const excel = await opened();
    excel.client.faults.failAtWrite = 1;
    const second = { ...block, column: 1 };
    const error = await refusal(excel.workbook.write({ blocks: [block, second] }));
    excel.client.faults.failAtWrite = undefined;
    expect(error.code).toBe("GeneralException");
    expect(error.data.touched).toBe(true);
    expect(officeErrorText(error, "zh-CN").message).toContain("Ctrl+Z");
  });

  it("because somebody else changed a cell since it was read, nothing is written", async () => {
    const excel = await opened();
    const { client, workbook } = excel;
    const expect_ = [{ sheet: "甲", row: 0, column: 0, values: [["旧"]] }];
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("甲").getRange("A1").values = [["别人的"]];
      await context.sync();
    });
    await expect(workbook.write({ expect: expect_, blocks: [block] })).rejects.toMatchObject({
      code: "CHANGED_MEANWHILE",
      data: { sheet: "甲", cell: "A1" },
    });
    expect(await cells(excel)).toEqual([["别人的", "乙"]]);
  });

  it("because an answer would be too large, fewer rows are asked for at a time", async () => {
    const excel = await openExcel();
    const rows = Array.from({ length: 300 }, (_, row) => [`第${row}行${"字".repeat(60)}`]);
    await excel.workbook.write({ create: [plainSheet("甲", rows)] });
    excel.client.faults.maxResponseBytes = 20_000;
    expect(await cells(excel)).toEqual(rows);
  });
});

test("a name whose sheet was deleted gives way to a new one, one that lives does not", async () => {
  const { client, workbook } = await openExcel();
  const spec = (name: string) => ({
    ...plainSheet(name, [["名"], ["一"]]),
    names: [{ name: "名字", area: { row: 0, column: 0, rows: 2, columns: 1 } }],
  });
  await workbook.write({ create: [spec("甲"), plainSheet("乙", [["a"]])] });
  await expect(workbook.write({ create: [spec("丙")] })).rejects.toMatchObject({
    code: "NAME_TAKEN",
  });
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").delete();
    await context.sync();
  });
  await workbook.write({ create: [spec("甲")] });
  const names = await client.Excel.run(async (context) => {
    const found = context.workbook.names;
    found.load(["items/name", "items/formula"]);
    await context.sync();
    return found.items.map(({ name, formula }) => [name, formula]);
  });
  expect(names).toEqual([["名字", expect.stringContaining("甲!$A$1:$A$2")]]);
});
