import type { PlanErrorCode } from "../plan/planError";

/** A sentence for each code; see `fillTemplate`. */
export type PlanErrorMessages = Readonly<Record<PlanErrorCode, string>>;
