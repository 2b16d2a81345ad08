import { editAsAnotherAuthor } from "../../../src/host/model/editAsAnotherAuthor";
import { openHeadlessWorkbook } from "../../../src/host/model/headless/openHeadlessWorkbook";
import { hostModelOf } from "../../../src/host/model/hostModel";
import type { Workbook } from "../../../src/host/model/workbook/workbook";
import { startNodeClient, type NodeClient } from "../../../src/host/protocol/nodeClient";

export type TestHost = NodeClient & {
  workbook: Workbook;
  /** Runs a batch on the active sheet and answers what it returns. */
  on<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error a batch ends with, as its code and location. */
  refusal(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<unknown>,
  ): Promise<[code: string, location: string]>;
  /** Cells change as if somebody else had typed. */
  anotherAuthor(address: string, values: (string | number)[][]): void;
};

type RichApiError = { code: string; debugInfo: { errorLocation: string } };

/** A new workbook with the real client library connected to it. */
export function startHost(): TestHost {
  const workbook = openHeadlessWorkbook();
  const client = startNodeClient(hostModelOf(workbook));
  const on: TestHost["on"] = (batch) =>
    client.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
  return Object.assign(client, {
    workbook,
    on,
    anotherAuthor: (address: string, values: (string | number)[][]) =>
      editAsAnotherAuthor(workbook, address, values),
    refusal: async (batch: Parameters<TestHost["refusal"]>[0]): Promise<[string, string]> => {
      try {
        await on(async (sheet, context) => {
          await batch(sheet, context);
          await context.sync();
        });
      } catch (error) {
        const { code, debugInfo } = error as RichApiError;
        return [code, debugInfo.errorLocation];
      }
      throw new Error("the batch was not refused");
    },
  });
}

/** Lets events, which follow their batch, arrive. */
export const eventsArrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** What a method answered, once the batch was synchronised. */
export const valueOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;
