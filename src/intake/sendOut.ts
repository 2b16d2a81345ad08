import { XlsxWorkbook } from "../xlsx/xlsxWorkbook";

type Sheets = NonNullable<Parameters<XlsxWorkbook["write"]>[0]["create"]>;

/** The sheets that go out to a unit, as the bytes of an .xlsx file: what `openReturned` gets back. */
export async function sendOut(sheets: Sheets): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.empty();
  await workbook.write({ create: sheets });
  return workbook.toBytes();
}
