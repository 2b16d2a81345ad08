import { entryValue, readEntry, type Entry } from "../entry/readEntry";
import type { Settings, TargetRecord } from "../record";
import { directionOf, type Direction } from "./direction";
import { isMet } from "./isMet";
import { natureOf, type Nature } from "./nature";

/** A target with everything its rules and its status need, read once. */
export interface TargetCase {
  readonly record: TargetRecord;
  readonly entry: Entry;
  /** 本期累计, where it is a number. */
  readonly value: number | null;
  /** 上期累计, where it is a number. */
  readonly previous: number | null;
  readonly direction: Direction;
  readonly nature: Nature;
  /** Null without a value, or without a target value. */
  readonly met: boolean | null;
}

/** Reads one target row; what its promise says may be known from another entry of it. */
export function targetCase(
  record: TargetRecord,
  settings: Settings,
  { direction, nature }: Pick<TargetCase, "direction" | "nature"> = {
    direction: directionOf(record),
    nature: natureOf(record),
  },
): TargetCase {
  const wanted = { unit: record.unit, target: record.value };
  const entry = readEntry(record.current, wanted);
  const value = entryValue(entry);
  return {
    record,
    entry,
    value,
    previous: entryValue(readEntry(record.previous, wanted)),
    direction,
    nature,
    met:
      value === null || record.value === null
        ? null
        : isMet(record, direction, value, settings.approxTolerancePercent),
  };
}
