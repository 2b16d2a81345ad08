import { type EntryColumn, type EntryLine, misfit, tellsIt, valueOf } from "./entryLines";

/** A stretch of one column whose entries stand some rows away from where they belong. */
export interface Shift {
  readonly column: EntryColumn;
  /** How many rows further down they stand; negative further up; 0 where the column was sorted. */
  readonly by: number;
  readonly lines: readonly EntryLine[];
}

const COLUMNS: readonly EntryColumn[] = ["current", "previous"];
const DISTANCES = [1, -1, 2, -2] as const;
/** A shift takes in so many rows, */
const LEAST_ROWS = 4;
/** so many of which cannot be right as they stand, */
const LEAST_BAD = 3;
const BAD_SHARE = 0.4;
/** and hardly any of which would be wrong where it belongs. */
const LEFT_SHARE = 0.15;
/** What a row that fits as well where it stands speaks against a shift. */
const COST = 0.4;
const BLANK = 0.5;
/** So many numbers in their order are no accident. */
const LEAST_SORTED = 10;

/** Rows next to one another, so many of which are bad, may be a shift. */
const WINDOW = 6;
/** So far around them a shift is looked for. */
const AROUND = 400;

/** The columns of 指标 whose entries were moved against their rows as a whole; one shift a column. */
export function shiftedEntries(lines: readonly EntryLine[]): readonly Shift[] {
  return COLUMNS.flatMap((key) => {
    const misfits = lines.map((line) => misfit(valueOf(line, key), line, key));
    const [start, end] = worstStretch(misfits);
    if (end - start < LEAST_ROWS) return [];
    const near = lines.slice(start, end);
    const byRow = new Map(near.map((line) => [line.row, line]));
    const own = misfits.slice(start, end);
    const shifts = DISTANCES.flatMap((by) => shiftBy(near, byRow, own, key, by) ?? []);
    const longest = shifts.sort((one, other) => other.lines.length - one.lines.length)[0];
    return longest ?? sortedColumn(lines, misfits, key) ?? [];
  });
}

/** Around the densest run of bad rows, as [start, end); empty where bad ones stand alone. */
function worstStretch(misfits: readonly number[]): readonly [start: number, end: number] {
  let best = { bad: 0, start: 0, end: 0 };
  let run = { bad: 0, start: 0, end: 0 };
  let inWindow = 0;
  misfits.forEach((each, at) => {
    if (each > 0) inWindow++;
    if (at >= WINDOW && misfits[at - WINDOW]! > 0) inWindow--;
    if (inWindow < LEAST_BAD) return;
    if (at > run.end) run = { bad: inWindow, start: at - WINDOW, end: at + 1 };
    else run = { ...run, bad: run.bad + (each > 0 ? 1 : 0), end: at + 1 };
    if (run.bad > best.bad) best = run;
  });
  if (best.bad === 0) return [0, 0];
  return [Math.max(0, best.start - AROUND), Math.min(misfits.length, best.end + AROUND)];
}

function shiftBy(
  lines: readonly EntryLine[],
  byRow: ReadonlyMap<number, EntryLine>,
  own: readonly number[],
  column: EntryColumn,
  by: number,
): Shift | null {
  const meant = lines.map(({ row }) => {
    const from = byRow.get(row + by);
    return from ? valueOf(from, column) : null;
  });
  const there = lines.map((line, at) => misfit(meant[at] ?? null, line, column));
  const gains = lines.map((line, at) => {
    const value = meant[at] ?? null;
    const blank = value !== null && valueOf(line, column) === null ? BLANK : 0;
    return own[at]! + blank - there[at]! - COST;
  });
  const [start, end] = bestStretch(gains);
  const count = (test: (at: number) => boolean): number => {
    let found = 0;
    for (let at = start; at < end; at++) if (test(at)) found++;
    return found;
  };
  const rows = count((at) => meant[at] !== null || valueOf(lines[at]!, column) !== null);
  const bad = count((at) => own[at]! > 0);
  if (rows < LEAST_ROWS || bad < LEAST_BAD || bad < rows * BAD_SHARE) return null;
  if (count((at) => there[at]! > 0) > rows * LEFT_SHARE) return null;
  const toldHere = count((at) => tellsIt(valueOf(lines[at]!, column), lines[at]!));
  const toldThere = count((at) => tellsIt(meant[at] ?? null, lines[at]!));
  if (column === "current" && toldHere > toldThere) return null;
  return { column, by, lines: lines.slice(...withOverwritten([start, end], own, by)) };
}

/** The stretch with the rows at its end whose own entries were overwritten by what was moved there. */
function withOverwritten(
  [start, end]: readonly [number, number],
  own: readonly number[],
  by: number,
): [start: number, end: number] {
  let [first, last] = [start, end];
  while (by < 0 && first > 0 && first > start + by && own[first - 1]! > 0) first--;
  while (by > 0 && last < own.length && last < end + by && own[last]! > 0) last++;
  return [first, last];
}

/** The stretch with the greatest sum, as [start, end). */
function bestStretch(gains: readonly number[]): readonly [start: number, end: number] {
  let best = { sum: 0, start: 0, end: 0 };
  let sum = 0;
  let start = 0;
  gains.forEach((gain, at) => {
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += gain;
    if (sum > best.sum) best = { sum, start, end: at + 1 };
  });
  return [best.start, best.end];
}

/** A column in which all numbers stand in their order was sorted without its rows. */
function sortedColumn(
  lines: readonly EntryLine[],
  own: readonly number[],
  column: EntryColumn,
): Shift | null {
  const numbers = lines.flatMap((line) => {
    const value = valueOf(line, column);
    return typeof value === "number" ? value : [];
  });
  if (numbers.length < LEAST_SORTED || new Set(numbers).size < numbers.length / 2) return null;
  const inOrder = (sign: number): boolean =>
    numbers.every((value, at) => at === 0 || sign * value >= sign * numbers[at - 1]!);
  if (!inOrder(1) && !inOrder(-1)) return null;
  const bad = own.filter((each) => each > 0).length;
  return bad < LEAST_BAD ? null : { column, by: 0, lines };
}
