import type { Place } from "../progress/finding";
import { runExcel } from "./runExcel";

/** Shows a place: activates its sheet and selects its cell. */
export async function goTo({ sheet, cell }: Place): Promise<void> {
  await runExcel("select", async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    if (cell !== null) found.getRange(cell).select();
    await context.sync();
  });
}
