import { openXlsx, saveXlsx } from "hucre/xlsx";
import { cellAddress, parseAddress } from "../../src/ledger/a1";
import { XlsxPivotWorkbook } from "../../src/xlsx/pivot/xlsxPivotWorkbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsxWorkbook";
import { foreignContract } from "../contract/foreignContract";
import type { PersonNote } from "../contract/ledgerInUse";

jest.setTimeout(60_000);

/** The file with notes on its cells, as Excel saves them. */
async function annotated(bytes: Uint8Array, notes: readonly PersonNote[]): Promise<Uint8Array> {
  const model = await openXlsx(bytes, { readStyles: true });
  for (const { sheet: name, cell, text } of notes) {
    const sheet = model.sheets.find((one) => one.name === name);
    const area = parseAddress(cell);
    if (!sheet || !area) throw new Error(`no cell ${name}!${cell}`);
    const key = `${area.row},${area.column}`;
    const value = sheet.rows[area.row]?.[area.column] ?? null;
    const known = sheet.cells?.get(key) ?? { value, type: "string" as const };
    (sheet.cells ??= new Map()).set(key, { ...known, comment: { author: "王", text } });
  }
  return saveXlsx(model);
}

async function notesIn(bytes: Uint8Array): Promise<PersonNote[]> {
  const { sheets } = await openXlsx(bytes, { readStyles: true });
  return sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([key, { comment }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return comment ? [{ sheet: name, cell: cellAddress(row, column), text: comment.text }] : [];
    }),
  );
}

foreignContract(".xlsx", {
  open: async (lay, notes) => {
    const made = XlsxWorkbook.empty();
    await lay(made);
    const workbook = await XlsxPivotWorkbook.open(await annotated(await made.toBytes(), notes));
    return {
      workbook,
      contents: async () =>
        (await XlsxWorkbook.open(await workbook.toBytes())).read({ formulas: true }),
      notes: async () => notesIn(await workbook.toBytes()),
    };
  },
});
