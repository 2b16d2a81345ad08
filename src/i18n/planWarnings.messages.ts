import type { PlanColumn, PlanWarningCode } from "../plan/plan";

/** The sentences of one language; see `fillTemplate`. */
export interface PlanWarningMessages {
  readonly columns: Readonly<Record<PlanColumn, string>>;
  readonly sentences: Readonly<Record<PlanWarningCode, string>>;
}
