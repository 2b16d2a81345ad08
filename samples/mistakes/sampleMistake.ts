import type { FindingCode } from "../../src/progress/finding";
import type { Slipping } from "../slips";

/** A mistake as clerks make it, and what the check calls it. */
export interface SampleMistake {
  readonly what: string;
  readonly code: FindingCode;
  readonly put: Slipping;
}
