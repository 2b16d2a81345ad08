import type { CellContent } from "../ledger/sheetSpec";
import { TARGET_COLUMNS } from "../ledger/columns";
import type { Finding } from "../progress/finding";
import { parseCivilDate } from "../schedule/civilDate";
import { toExcelSerial } from "../schedule/excelSerial";

/** What a suggestion becomes in its cell: dates are real dates there, everything else is as it is. */
export function suggestionContent({ code, data, suggestion }: Finding): CellContent {
  if (suggestion === undefined) return null;
  const isDate = code === "BAD_DATE" || data["column"] === TARGET_COLUMNS.due.header;
  const date = isDate && typeof suggestion === "string" ? parseCivilDate(suggestion) : null;
  return date ? (toExcelSerial(date) ?? suggestion) : suggestion;
}
