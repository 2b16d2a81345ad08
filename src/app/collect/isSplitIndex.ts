import { INDEX_HEADERS, INDEX_SHEET } from "../../ledger/layIndex";
import type { Workbook } from "../workbook";

/** True for the index that 拆分 wrote beside the parts: it comes along with them and was filled in by nobody. */
export async function isSplitIndex(workbook: Workbook): Promise<boolean> {
  const { directory, sheets } = await workbook.read({ sheets: [INDEX_SHEET] });
  const header = sheets[0]?.cells[0] ?? [];
  return directory.length === 1 && INDEX_HEADERS.every((name, column) => header[column] === name);
}
