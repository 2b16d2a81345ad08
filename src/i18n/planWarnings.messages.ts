import type { PlanColumn, PlanWarningCode } from "../plan/plan";

/** The sentences of one language; see `fillTemplate`. */
export interface PlanWarningMessages {
  readonly columns: Readonly<Record<PlanColumn, string>>;
  /** Where something stands: a row, or the column of a table on its side; of a sheet, where there are several. */
  readonly places: Readonly<Record<"row" | "column", string>>;
  readonly sentences: Readonly<Record<PlanWarningCode, string>>;
}
