import { MILESTONE_STATES } from "../entry/milestoneStates";
import { rowOf } from "../order";
import type { ProjectCase } from "../promise/projectCase";
import type { TargetCase } from "../promise/targetCase";
import type { CellValue, MilestoneRecord, OptionalCell, PromiseRecord } from "../record";
import { isTold } from "./toldNumber";

/** The columns of 指标 that are filled in with progress. */
export type EntryColumn = "current" | "previous";

/** A row of 指标 as far as its entries can be held against what the row promises. */
export interface EntryLine {
  /** As the sheet counts. */
  readonly row: number;
  readonly record: PromiseRecord;
  /** Null of a milestone. */
  readonly target: TargetCase | null;
  readonly narrative: string | null;
}

/** The rows of 指标, from the top. */
export function entryLines(
  projects: readonly ProjectCase[],
  milestones: readonly MilestoneRecord[],
): readonly EntryLine[] {
  const targets = projects.flatMap(({ record, targets }) => {
    const text = record?.narrative?.value;
    const narrative = typeof text === "string" ? text : null;
    return targets.map((target) => ({
      row: rowOf(target.record.place),
      record: target.record,
      target,
      narrative,
    }));
  });
  const others = milestones.map((record) => ({
    row: rowOf(record.place),
    record,
    target: null,
    narrative: null,
  }));
  return [...targets, ...others].sort((one, other) => one.row - other.row);
}

export const cellOf = ({ record }: EntryLine, column: EntryColumn): OptionalCell => record[column];

export const valueOf = (line: EntryLine, column: EntryColumn): CellValue =>
  cellOf(line, column)?.value ?? null;

const isState = (value: CellValue): boolean =>
  typeof value === "string" && MILESTONE_STATES.some((state) => state === value.trim());

/** Values many times their target, and those many more times. */
const MUCH = 3;
const FAR = 10;
const LITTLE = 0.01;

/** How badly a value fits into a row: 0 where nothing speaks against it, 2 and more where it cannot be. */
export function misfit(value: CellValue, line: EntryLine, column: EntryColumn): number {
  const { target } = line;
  if (value === null) return 0;
  if (target === null) return isState(value) ? 0 : 2;
  if (typeof value !== "number") return isState(value) ? 2 : 0;
  const { nature, record, previous, direction } = target;
  if (nature.whole && !Number.isInteger(value)) return 2;
  const promised = record.valueMax ?? record.value;
  if (nature.share && promised !== null && promised <= 100 && value > 100) return 2;
  if (value < 0) return 2;
  const other = column === "current" ? previous : target.value;
  const back = column === "current" ? value < (other ?? value) : value > (other ?? value);
  const fell = nature.cumulative && back ? 1 : 0;
  if (promised === null || promised <= 0 || nature.change) return fell;
  if (value > promised * FAR) return fell + 2;
  if (value > promised * MUCH) return fell + 1;
  return fell + (direction !== "down" && value > 0 && value < promised * LITTLE ? 1 : 0);
}

/** Whether the project's narrative tells this very number. */
export const tellsIt = (value: CellValue, { narrative, target }: EntryLine): boolean =>
  typeof value === "number" &&
  narrative !== null &&
  isTold(value, target?.record.unit ?? "", narrative.normalize("NFKC"));
