import type { CivilDate } from "../schedule/civilDate";
import type { Finding } from "./finding";
import type { Standing } from "./standing";

/** What checking a ledger gives. */
export interface Judgement {
  readonly asOf: CivilDate;
  /** One for each target record, then one for each milestone record, in the order of the records. */
  readonly statuses: readonly Standing[];
  /** By project, target and place, whatever the order of the records. */
  readonly findings: readonly Finding[];
}
