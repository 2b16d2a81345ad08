import type { Finding } from "../finding";
import type { TargetCase } from "../promise/targetCase";

/** A target with the targets that stand under it (其中), all in its unit. */
export interface Family {
  readonly whole: TargetCase;
  readonly parts: readonly TargetCase[];
}

/** Judges a whole and its parts among themselves. */
export type FamilyRule = (family: Family) => readonly Finding[];

/** The families among the targets of a project. Parts in another unit than their whole are left out. */
export function familiesOf(targets: readonly TargetCase[]): readonly Family[] {
  if (!targets.some(({ record }) => record.parent !== undefined)) return [];
  return targets.flatMap((whole) => {
    const parts = targets.filter(
      ({ record }) => record.parent === whole.record.id && record.unit === whole.record.unit,
    );
    return parts.length > 0 ? { whole, parts } : [];
  });
}
