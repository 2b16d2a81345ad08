import type { SheetSpec } from "../../src/ledger/sheetSpec";
import { workbookContract } from "../contract/workbookContract";
import { openExcel } from "./openExcel";

/** Microsoft's own client library over the host, as a clerk would have left the workbook. */
workbookContract("Excel through Office.js", {
  make: async (specs: readonly SheetSpec[]) => {
    const { client, workbook } = await openExcel();
    await workbook.write({ create: specs });
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    return workbook;
  },
  protect: async (workbook, name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });
    return workbook;
  },
  filter: async (workbook, name, row) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const table = sheet.tables.getItemAt(0);
      const hidden = sheet.getRangeByIndexes(row, 0, 1, 1);
      const all = table.columns.getItemAt(0).getDataBodyRange();
      hidden.load("values");
      all.load("values");
      await context.sync();
      const kept = all.values.flat().filter((value) => value !== hidden.values[0]?.[0]);
      table.columns.getItemAt(0).filter.applyValuesFilter(kept.map(String));
      await context.sync();
    });
    return workbook;
  },
});
