import { openHeadlessWorkbook } from "../../../src/host/model/headless/openHeadlessWorkbook";
import { hostModelOf } from "../../../src/host/model/hostModel";
import type { Workbook } from "../../../src/host/model/workbook/workbook";
import { startNodeClient, type NodeClient } from "../../../src/host/protocol/nodeClient";

/** A new workbook with the real client library connected to it. */
export function startHost(): NodeClient & { workbook: Workbook } {
  const workbook = openHeadlessWorkbook();
  return Object.assign(startNodeClient(hostModelOf(workbook)), { workbook });
}

/** Lets events, which follow their batch, arrive. */
export const eventsArrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
