import type { PivotWorkbook } from "../app/pivotPort";
import type { ReadRequest, WriteBatch } from "../app/workbook";
import type { WorkbookSnapshot } from "../ledger/snapshot";
import { capabilities, type Capabilities } from "./capabilities";
import { noteOwnWrite } from "./ownWrites";
import { readWorkbook } from "./read/readWorkbook";
import { runExcel } from "./runExcel";

/**
 * The workbook that is open in Excel. A read costs two round trips and a write two, whatever the size;
 * only what exceeds the 5 MB of one message is cut into more. What writes is loaded with the first write.
 *
 * Refusals come as `WorkbookError` (ours, before anything is written) or `OfficeError` (Excel's).
 */
export function excelWorkbook(abilities: Capabilities = capabilities()): PivotWorkbook {
  return {
    read: (request: ReadRequest): Promise<WorkbookSnapshot> =>
      runExcel("read", (context) => readWorkbook(context, request)),
    async write(batch: WriteBatch): Promise<void> {
      const { writeWorkbook } = await import("./write/writeWorkbook");
      await noteOwnWrite(() =>
        runExcel("write", (context) => writeWorkbook(context, batch, abilities)),
      );
    },
    async writePivot(batch, pivot, chart) {
      const { writePivot } = await import("./pivot/writePivot");
      return noteOwnWrite(() =>
        runExcel("pivot", (context) => writePivot(context, batch, pivot, chart, abilities)),
      );
    },
  };
}
