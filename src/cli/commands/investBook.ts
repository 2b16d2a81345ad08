import { loadTemplate } from "../../app/loadTemplate";
import { readList } from "../../intake/readList";
import { dateParts } from "../../schedule/civilDate";
import { XlsxPivotWorkbook } from "../../xlsx/pivot/xlsxPivotWorkbook";
import { XlsxWorkbook } from "../../xlsx/xlsxWorkbook";
import type { Io } from "../io";

/** A list laid out as a ledger, ready for its pivot. */
export async function investBook(
  bytes: Uint8Array,
  file: string,
  io: Io,
): Promise<XlsxPivotWorkbook> {
  const book = XlsxWorkbook.empty();
  const plan = await readList(bytes, file);
  await loadTemplate(book, plan, { planYear: plan.year ?? dateParts(io.today()).year });
  return new XlsxPivotWorkbook(book);
}
