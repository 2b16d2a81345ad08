import type { Allocation, AllocationRow, ProjectMoney } from "./allocation";
import type { CountingRule } from "./countingRule";
import { fromTicks, type Ticks } from "./ticks";

/** What sums are made by. */
export const DIMENSIONS = ["lead", "support", "section", "lead-section"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One sum: decimal text in the plan's unit. */
export interface SummaryRow {
  /** The unit (or bucket of units), or the section when summed by section. */
  readonly key: string;
  /** The section of a sum by lead and section; null otherwise, and for projects without a section. */
  readonly section: string | null;
  readonly planned: string;
  /** Null when none of its projects has reported any. */
  readonly done: string | null;
}

export interface Summary {
  readonly by: Dimension;
  readonly rule: CountingRule;
  readonly unit: Allocation["unit"];
  /** Largest planned sum first; equal ones in the order of their names. */
  readonly rows: readonly SummaryRow[];
  /** Sum of the rows. */
  readonly total: string;
  /** Sum of the rows' done money; null when nothing is reported. */
  readonly doneTotal: string | null;
}

interface Sum {
  key: string;
  section: string | null;
  planned: Ticks;
  done: Ticks | null;
}

const add = (done: Ticks | null, more: Ticks | null): Ticks | null =>
  more === null ? done : (done ?? 0n) + more;

/** Sums by section look at projects, not units: there each project counts once under any rule. */
const sumSections = (projects: readonly ProjectMoney[]): Sum[] => {
  const sums = new Map<string, Sum>();
  for (const { section, planned, done } of projects) {
    if (section === null || (planned === null && done === null)) continue;
    const sum = sums.get(section) ?? { key: section, section: null, planned: 0n, done: null };
    sum.planned += planned ?? 0n;
    sum.done = add(sum.done, done);
    sums.set(section, sum);
  }
  return [...sums.values()];
};

const sumUnits = (rows: readonly AllocationRow[], by: Dimension, rule: CountingRule): Sum[] => {
  const role = by === "support" ? "support" : "lead";
  const share = rule === "joint" ? "first" : rule;
  const bySection = new Map<string | null, Map<string, Sum>>();
  for (const row of rows) {
    if (row.role !== role) continue;
    const section = by === "lead-section" ? row.section : null;
    let sums = bySection.get(section);
    if (!sums) bySection.set(section, (sums = new Map()));
    const key = rule === "joint" ? row.bucket : row.unit;
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = { key, section, planned: 0n, done: null }));
    if (row.planned) sum.planned += row.planned[share];
    if (row.done) sum.done = (sum.done ?? 0n) + row.done[share];
  }
  return [...bySection.values()].flatMap((sums) => [...sums.values()]);
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const largestFirst = (a: Sum, b: Sum): number =>
  a.planned !== b.planned
    ? a.planned > b.planned
      ? -1
      : 1
    : compareText(a.key, b.key) || compareText(a.section ?? "", b.section ?? "");

/**
 * Sums an allocation by unit, section, or both, under one counting rule. Exact: the sums of 首位, 均摊
 * and 联合 add up to what was allocated; those of 全额 do not, and `reconcile` says by how much.
 */
export function summarise(
  allocation: Allocation,
  { by, rule }: { by: Dimension; rule: CountingRule },
): Summary {
  const { decimals, projects, rows, unit } = allocation;
  const sums = (by === "section" ? sumSections(projects) : sumUnits(rows, by, rule)).sort(
    largestFirst,
  );
  const text = (ticks: Ticks): string => fromTicks(ticks, decimals);
  const done = sums.reduce<Ticks | null>((total, sum) => add(total, sum.done), null);
  return {
    by,
    rule,
    unit,
    rows: sums.map((sum) => ({
      key: sum.key,
      section: sum.section,
      planned: text(sum.planned),
      done: sum.done === null ? null : text(sum.done),
    })),
    total: text(sums.reduce((total, sum) => total + sum.planned, 0n)),
    doneTotal: done === null ? null : text(done),
  };
}
