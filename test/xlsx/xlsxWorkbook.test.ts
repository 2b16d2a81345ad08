import { openXlsx, saveXlsx } from "hucre/xlsx";
import type { Workbook } from "../../src/app/workbook";
import type { SheetSpec } from "../../src/ledger/sheetSpec";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { plainSheet, workbookContract } from "../contract/workbookContract";

async function make(specs: readonly SheetSpec[]): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.empty();
  await workbook.write({ create: specs });
  return workbook;
}

const reopened = async (workbook: Workbook): Promise<XlsxWorkbook> =>
  XlsxWorkbook.open(await (workbook as XlsxWorkbook).toBytes());

type Model = Awaited<ReturnType<typeof openXlsx>>;

/** What a person does in Excel between two openings of the file. */
async function edited(
  workbook: Workbook,
  name: string,
  edit: (sheet: Model["sheets"][number]) => void,
) {
  const model = await openXlsx(await (workbook as XlsxWorkbook).toBytes(), { readStyles: true });
  for (const sheet of model.sheets) if (sheet.name === name) edit(sheet);
  return XlsxWorkbook.open(await saveXlsx(model));
}

const byPerson = {
  protect: (workbook: Workbook, name: string) =>
    edited(workbook, name, (sheet) => {
      sheet.protection = { sheet: true };
    }),
  filter: (workbook: Workbook, name: string, row: number) =>
    edited(workbook, name, (sheet) => {
      sheet.rowDefs = new Map([[row, { hidden: true }]]);
    }),
};

workbookContract(".xlsx in memory", { make, ...byPerson });

workbookContract(".xlsx saved and opened again", {
  make: async (specs) => reopened(await make(specs)),
  ...byPerson,
});

/** A workbook opened for reading cannot be saved: what a person edits is the file it came from. */
const sources = new WeakMap<Workbook, XlsxWorkbook>();
const sourceOf = (workbook: Workbook): Workbook => sources.get(workbook) ?? workbook;

workbookContract(".xlsx opened for reading", {
  make: async (specs) => {
    const made = await make(specs);
    const workbook = await XlsxWorkbook.openForReading(await made.toBytes());
    sources.set(workbook, made);
    return workbook;
  },
  protect: (workbook, name) => byPerson.protect(sourceOf(workbook), name),
  filter: (workbook, name, row) => byPerson.filter(sourceOf(workbook), name, row),
});

test("a name whose sheet was deleted gives way to a new one, one that lives does not", async () => {
  const spec = (name: string): SheetSpec => ({
    ...plainSheet(name, [["名"], ["一"]]),
    names: [{ name: "名字", area: { row: 0, column: 0, rows: 2, columns: 1 } }],
  });
  const workbook = await make([spec("甲"), plainSheet("乙", [["a"]])]);
  await expect(workbook.write({ create: [spec("丙")] })).rejects.toMatchObject({
    code: "NAME_TAKEN",
  });
  const model = await openXlsx(await workbook.toBytes(), { readStyles: true });
  model.sheets = model.sheets.filter(({ name }) => name !== "甲");
  const opened = await XlsxWorkbook.open(await saveXlsx(model));
  await opened.write({ create: [spec("甲")] });
  const saved = await openXlsx(await opened.toBytes());
  expect(saved.namedRanges?.filter(({ name }) => name === "名字")).toHaveLength(1);
});
