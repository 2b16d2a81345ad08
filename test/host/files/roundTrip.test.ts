import type { ICellData } from "@univerjs/core";
import { readWorkbook } from "../../../src/host/files/readWorkbook";
import type { SheetFile, WorkbookFile } from "../../../src/host/files/workbookFile";
import { writeWorkbook } from "../../../src/host/files/writeWorkbook";
import { samples } from "./sampleWorkbooks";
import { validateXlsx } from "./validateXlsx";

/** The writer adds page margins where none were given; names of styles are the reader's own. */
function comparable(file: WorkbookFile) {
  return {
    ...file,
    styles: undefined,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      pageSetup: { ...sheet.pageSetup, margins: undefined },
      grid: { ...sheet.grid, cellData: plainCells(sheet, file) },
    })),
  };
}

function plainCells(sheet: SheetFile, { styles }: WorkbookFile) {
  return Object.entries(sheet.grid.cellData).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, ICellData>)
      .filter(([, cell]) => cell.v !== "" || cell.s !== undefined)
      .map(([column, { s, ...cell }]) => [
        `${row},${column}`,
        { ...cell, style: typeof s === "string" ? styles[s] : undefined },
      ]),
  );
}

describe.each(Object.entries(samples))("%s", (_name, make) => {
  test("is a file without errors, and reads back as it was written", async () => {
    const file = make();
    const bytes = await writeWorkbook(file);
    expect(await validateXlsx(bytes)).toEqual([]);
    expect(comparable(await readWorkbook(bytes))).toEqual(comparable(file));
  });
});
