import type { Finding } from "../progress/finding";
import type { Standing } from "../progress/standing";

/** The sentences that a verb writes into the workbook; the rooms of the core know no language. */
export interface Wording {
  readonly finding: (finding: Finding) => string;
  /** 核对说明 of a target or milestone. */
  readonly standing: (standing: Standing) => string;
  /** 核对结果 of a project. */
  readonly project: (findings: readonly Finding[], standings: readonly Standing[]) => string;
}
