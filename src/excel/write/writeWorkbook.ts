import type { OfficeOperation } from "../../app/officeError";
import type { WriteBatch } from "../../app/workbook";
import type { SheetSpec } from "../../ledger/sheetSpec";
import type { Capabilities } from "../capabilities";
import { answeredDirectory, askDirectory } from "../read/directory";
import { blockSteps } from "./blocks";
import { createSteps, tableStep } from "./createSheet";
import { askExpected, refuseUnexpected } from "./expectations";
import { fillSteps } from "./fills";
import { formatSteps, numberFormatSteps } from "./formats";
import { askNotes, noteSteps } from "./notes";
import { rangeOf } from "./ranges";
import { refuseImpossible } from "./refusals";
import { deleteSteps, insertSteps, resizeSteps } from "./rows";
import { carryOut, step, type Step } from "./step";

/** Something beside the batch: asks its own questions, and knows its steps once they are answered. */
export interface Further {
  readonly operation: OfficeOperation;
  readonly ask: () => () => Step[];
}

/** A name whose cells are gone: its sheet was deleted, and the name stayed behind. */
const isDead = ({ formula }: Excel.NamedItem): boolean => String(formula).includes("#REF!");

/** Makes way for names of new sheets that dead ones still hold. */
function clearedNames(dead: readonly Excel.NamedItem[], specs: readonly SheetSpec[]): Step[] {
  const wanted = new Set(specs.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));
  return dead
    .filter(({ name }) => wanted.has(name.toLowerCase()))
    .map((item) => step(() => item.delete()));
}

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
  further: Further = { operation: "write", ask: () => () => [] },
): Promise<void> {
  const sheets = askDirectory(context);
  const names = context.workbook.names;
  names.load(["items/name", "items/formula"]);
  const expected = askExpected(context, batch.expect ?? []);
  const notes = askNotes(context, canNote ? (batch.notes ?? []) : []);
  const furtherSteps = further.ask();
  await context.sync();
  refuseUnexpected(expected);
  const living = names.items.filter((item) => !isDead(item));
  refuseImpossible(batch, {
    sheets: answeredDirectory(sheets),
    names: living.map(({ name }) => name),
  });
  await carryOut(
    context,
    [
      ...clearedNames(names.items.filter(isDead), batch.create ?? []),
      ...(batch.create ?? []).flatMap(createSteps),
      ...insertSteps(batch.insertRows ?? []),
      ...deleteSteps(batch.deleteRows ?? []),
      ...resizeSteps(batch.resizeTables ?? []),
      ...(batch.formats ?? []).flatMap((format) => numberFormatSteps(format.sheet, [format])),
      ...(batch.blocks ?? []).flatMap(({ sheet, ...block }) => blockSteps(sheet, block)),
      ...(batch.formats ?? []).flatMap((format) => formatSteps(format.sheet, [format])),
      ...(batch.makeTables ?? []).map(({ sheet, table }) => tableStep(sheet, table)),
      ...fillSteps(batch.fills ?? []),
      ...noteSteps(notes),
      ...furtherSteps(),
      ...activateSteps(batch.activate),
    ],
    further.operation,
  );
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
