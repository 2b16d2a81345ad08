import { watchChanges } from "../../src/excel/watchChanges";
import { plainSheet } from "../contract/workbookContract";
import { openExcel } from "./openExcel";

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe("watching for changes", () => {
  it("passes over our own writes and stops when told", async () => {
    const { client, workbook } = await openExcel();
    await workbook.write({ create: [plainSheet("甲", [["旧"]])] });
    let told = 0;
    const watch = await watchChanges(() => (told += 1), { changeTrigger: true });
    await workbook.write({ blocks: [{ sheet: "甲", row: 0, column: 0, values: [["新"]] }] });
    await rest(900);
    expect(told).toBe(0);
    await watch.stop();
    expect(client.requests).toBeGreaterThan(2);
  });
});
