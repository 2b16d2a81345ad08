import type { Finding } from "../finding";
import { cellOf, type EntryColumn } from "./entryLines";
import { finding } from "./rule";
import type { Shift } from "./shiftedEntries";

const COLUMN_NAMES: Readonly<Record<EntryColumn, string>> = {
  current: "本期累计",
  previous: "上期累计",
};

/** A shift is of several targets. */
const NO_TARGET = {};

/**
 * MISPLACED of entries: one finding that names the shift, in the place of those that it caused. What
 * is folded into it is counted.
 */
export function foldShifts(
  shifts: readonly Shift[],
  findings: readonly Finding[],
): readonly Finding[] {
  return shifts.reduce(folded, findings);
}

function folded(findings: readonly Finding[], { column, by, lines }: Shift): readonly Finding[] {
  const [first, last] = [lines[0], lines.at(-1)];
  const place = first && cellOf(first, column)?.place;
  if (!place || !last) return findings;
  const ids = new Set(lines.map(({ record }) => record.id));
  const kept = findings.filter(({ targetId }) => targetId === undefined || !ids.has(targetId));
  const shift = finding("MISPLACED", place, NO_TARGET, {
    severity: "error",
    data: {
      case: by === 0 ? "sorted" : by > 0 ? "entriesDown" : "entriesUp",
      column: COLUMN_NAMES[column],
      from: place.cell ?? "",
      to: cellOf(last, column)?.place.cell ?? "",
      rows: Math.abs(by),
      folded: findings.length - kept.length,
    },
  });
  return [...kept, shift];
}
