import type { WriteBatch } from "../../app/workbook";
import type { Capabilities } from "../capabilities";
import { answeredDirectory, askDirectory } from "../read/directory";
import { blockSteps } from "./blocks";
import { createSteps } from "./createSheet";
import { askExpected, refuseUnexpected } from "./expectations";
import { fillSteps } from "./fills";
import { askNotes, noteSteps } from "./notes";
import { rangeOf } from "./ranges";
import { refuseImpossible } from "./refusals";
import { deleteSteps, insertSteps, resizeSteps } from "./rows";
import { carryOut, step, type Step } from "./step";

/**
 * Writes a batch in two round trips: one asks what could stand against it, one writes. Only what is
 * larger than the payload limit takes more.
 *
 * @throws WorkbookError before anything is written
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  batch: WriteBatch,
  { notes: canNote }: Pick<Capabilities, "notes">,
): Promise<void> {
  const sheets = askDirectory(context);
  const names = context.workbook.names;
  names.load("items/name");
  const expected = askExpected(context, batch.expect ?? []);
  const notes = askNotes(context, canNote ? (batch.notes ?? []) : []);
  await context.sync();
  refuseUnexpected(expected);
  refuseImpossible(batch, {
    sheets: answeredDirectory(sheets),
    names: names.items.map(({ name }) => name),
  });
  await carryOut(context, [
    ...(batch.create ?? []).flatMap(createSteps),
    ...insertSteps(batch.insertRows ?? []),
    ...deleteSteps(batch.deleteRows ?? []),
    ...resizeSteps(batch.resizeTables ?? []),
    ...(batch.blocks ?? []).flatMap(({ sheet, ...block }) => blockSteps(sheet, block)),
    ...fillSteps(batch.fills ?? []),
    ...noteSteps(notes),
    ...activateSteps(batch.activate),
  ]);
}

const activateSteps = (activate: WriteBatch["activate"]): Step[] =>
  activate
    ? [
        step(({ workbook }) => {
          const sheet = workbook.worksheets.getItem(activate.sheet);
          sheet.activate();
          if (activate.area) rangeOf(sheet, activate.area).select();
        }, 4),
      ]
    : [];
