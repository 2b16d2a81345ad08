import type { CellContent } from "../ledger/sheetSpec";
import { TARGET_COLUMNS } from "../ledger/columns";
import { writtenNumber } from "../progress/entry/shownNumber";
import type { Finding } from "../progress/finding";
import { parseCivilDate } from "../schedule/civilDate";
import { toExcelSerial } from "../schedule/excelSerial";

/** What a suggestion becomes in its cell: dates are real dates there, numbers what the cell shows so. */
export function suggestionContent(finding: Finding): CellContent {
  const { code, data, place, suggestion } = finding;
  if (suggestion === undefined) return null;
  if (typeof suggestion === "number") return writtenNumber(suggestion, place.look);
  const isDate = code === "BAD_DATE" || data["column"] === TARGET_COLUMNS.due.header;
  const date = isDate && typeof suggestion === "string" ? parseCivilDate(suggestion) : null;
  return date ? (toExcelSerial(date) ?? suggestion) : suggestion;
}
