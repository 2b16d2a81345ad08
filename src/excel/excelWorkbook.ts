import type { PivotWorkbook } from "../app/pivotPort";
import type { ReadRequest, WriteBatch } from "../app/workbook";
import type { WorkbookSnapshot } from "../ledger/snapshot";
import { capabilities, type Capabilities } from "./capabilities";
import { noteOwnWrite } from "./ownWrites";
import { writePivot } from "./pivot/writePivot";
import { readWorkbook } from "./read/readWorkbook";
import { runExcel } from "./runExcel";
import { writeWorkbook } from "./write/writeWorkbook";

/**
 * The workbook that is open in Excel. A read costs two round trips and a write two, whatever the size;
 * only what exceeds the 5 MB of one message is cut into more.
 *
 * Refusals come as `WorkbookError` (ours, before anything is written) or `OfficeError` (Excel's).
 */
export function excelWorkbook(abilities: Capabilities = capabilities()): PivotWorkbook {
  return {
    read: (request: ReadRequest): Promise<WorkbookSnapshot> =>
      runExcel("read", (context) => readWorkbook(context, request)),
    write: (batch: WriteBatch): Promise<void> =>
      noteOwnWrite(() => runExcel("write", (context) => writeWorkbook(context, batch, abilities))),
    writePivot: (batch, pivot, chart) =>
      noteOwnWrite(() =>
        runExcel("pivot", (context) => writePivot(context, batch, pivot, chart, abilities)),
      ),
  };
}
