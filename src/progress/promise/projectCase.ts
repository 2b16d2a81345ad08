import type { ProjectRecord, Settings } from "../record";
import type { InvestmentCase } from "./investmentCase";
import type { TargetCase } from "./targetCase";

/** A project with its targets, for the rules that look at more than one cell. */
export interface ProjectCase {
  readonly record: ProjectRecord | undefined;
  /** Its money; null without a record. */
  readonly money: InvestmentCase | null;
  readonly targets: readonly TargetCase[];
  /** Those whose number is in no doubt. */
  readonly sound: readonly TargetCase[];
  readonly settings: Settings;
}
