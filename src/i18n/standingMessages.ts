import type { Status } from "../progress/finding";
import type { StandingReason } from "../progress/standing";
import type { Relation } from "../targets/target";

/** The words for statuses in one language; sentences as `fillTemplate` takes them. */
export interface StandingMessages {
  readonly names: Readonly<Record<Status, string>>;
  readonly reasons: Readonly<Record<StandingReason, string>>;
  /** How a target is put: {target}, {targetMax}, {unit}. */
  readonly relations: Readonly<Record<Relation, string>>;
}
