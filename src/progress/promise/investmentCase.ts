import { entryValue, readEntry, type Entry } from "../entry/readEntry";
import type { ProjectRecord } from "../record";

/** 累计完成投资 of a project beside what was planned. */
export interface InvestmentCase {
  readonly entry: Entry;
  readonly value: number | null;
  /** Null where the list gives no amount. */
  readonly planned: number | null;
}

/** Reads the money of a project. */
export function investmentCase(project: ProjectRecord): InvestmentCase {
  const planned = project.investment === null ? null : Number(project.investment);
  const entry = readEntry(project.invested, { unit: project.moneyUnit, target: planned });
  return { entry, value: entryValue(entry), planned };
}
