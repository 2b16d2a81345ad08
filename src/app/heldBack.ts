import type { WorkbookSnapshot } from "../ledger/snapshot";
import type { Expectation, SheetBlock, Workbook, WriteBatch } from "./workbook";

/** What a verb would have written, and the way to write it after all. */
export interface HeldBack<Result> {
  readonly result: Result;
  /** Cells that would be written. */
  readonly cells: number;
  /**
   * Writes it, over exactly the cells that the verb had read.
   *
   * @throws WorkbookError CHANGED_MEANWHILE, and what the port refuses: then nothing was written
   */
  readonly commit: () => Promise<void>;
}

function asRead(snapshots: readonly WorkbookSnapshot[], block: SheetBlock): Expectation[] {
  const sheet = snapshots
    .findLast(({ sheets }) => sheets.some(({ name }) => name === block.sheet))
    ?.sheets.find(({ name }) => name === block.sheet);
  if (!sheet) return [];
  const { row, column, values } = block;
  const held = values.map((cells, down) =>
    cells.map((_, across) => sheet.cells[row + down]?.[column + across] ?? null),
  );
  return [{ sheet: block.sheet, row, column, values: held }];
}

/** Runs a verb without letting it write, so that a person may look at its result first. */
export async function holdBack<Result>(
  workbook: Workbook,
  verb: (workbook: Workbook) => Promise<Result>,
): Promise<HeldBack<Result>> {
  const snapshots: WorkbookSnapshot[] = [];
  const batches: WriteBatch[] = [];
  const result = await verb({
    read: async (request) => {
      const snapshot = await workbook.read(request);
      snapshots.push(snapshot);
      return snapshot;
    },
    write: async (batch) => {
      batches.push(batch);
    },
  });
  const blocks = batches.flatMap((batch) => batch.blocks ?? []);
  const guarded = batches.map((batch) => ({
    ...batch,
    expect: [
      ...(batch.expect ?? []),
      ...(batch.blocks ?? []).flatMap((block) => asRead(snapshots, block)),
    ],
  }));
  return {
    result,
    cells: blocks.reduce((sum, { values }) => sum + values.flat().length, 0),
    commit: async () => {
      for (const batch of guarded) await workbook.write(batch);
    },
  };
}
