import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { openHeadlessWorkbook } from "../../src/host/model/headless/openHeadlessWorkbook";
import { hostModelOf } from "../../src/host/model/hostModel";
import { type NodeClient, startNodeClient } from "../../src/host/protocol/nodeClient";

/** Microsoft's client library over an empty host workbook, and our port over the library. */
export interface OpenExcel {
  readonly client: NodeClient;
  readonly workbook: ReturnType<typeof excelWorkbook>;
}

/** Opens a workbook with one blank sheet. The library's globals stand for this test file. */
export async function openExcel(): Promise<OpenExcel> {
  const model = await openHeadlessWorkbook();
  const client = startNodeClient(hostModelOf(model));
  Object.assign(globalThis, {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: client.Office,
  });
  const abilities = {
    supported: true,
    pivots: true,
    slicers: true,
    changeTrigger: true,
    notes: false,
  };
  return { client, workbook: excelWorkbook(abilities) };
}
