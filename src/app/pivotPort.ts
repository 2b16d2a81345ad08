import type { ChartSpec, PivotSpec } from "../ledger/pivotSpec";
import type { Workbook, WriteBatch } from "./workbook";

/** What became of the pivot. */
export type PivotOutcome =
  /** There was none: it was made. */
  | "made"
  /** There was one like it, perhaps moved: it was refreshed where it stands. */
  | "refreshed"
  /** There was one of another layout, or with renamed fields: it was replaced. */
  | "rebuilt"
  /** This workbook cannot hold pivots: the summary stands alone. */
  | "summary";

/** A workbook that can hold a PivotTable. */
export interface PivotWorkbook extends Workbook {
  /**
   * Writes a batch and then the pivot with its chart over it, in one conversation: the batch's
   * refusals hold for all of it. Any pivot of that name is replaced or refreshed, never doubled.
   */
  writePivot(batch: WriteBatch, pivot: PivotSpec, chart: ChartSpec): Promise<PivotOutcome>;
}
