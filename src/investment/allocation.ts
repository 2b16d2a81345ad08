import type { Investment, MoneyUnit } from "../plan/plan";
import type { Role } from "./countingRule";
import type { Ticks } from "./ticks";

/** What one unit is credited with under each rule, side by side. */
export interface Shares {
  readonly first: Ticks;
  readonly equal: Ticks;
  readonly full: Ticks;
}

/**
 * One line of 投资明细: a project, one of its units, and the unit's role. The rule 联合 needs no share
 * of its own: it is the share `first`, counted for `bucket`.
 */
export interface AllocationRow {
  readonly projectNo: number;
  readonly section: string | null;
  readonly title: string;
  readonly role: Role;
  readonly unit: string;
  /** All units of this role as one: 市教育局、市卫健委. The unit itself when it stands alone. */
  readonly bucket: string;
  /** 当年投资; null where the list names no amount. */
  readonly planned: Shares | null;
  /** 累计完成; null where none is reported. */
  readonly done: Shares | null;
}

/** A project's money as a whole, whoever it is counted for. */
export interface ProjectMoney {
  readonly no: number;
  readonly section: string | null;
  readonly title: string;
  /** What the list says: an amount, nothing, a stroke, or something unreadable. */
  readonly kind: Investment["kind"];
  readonly planned: Ticks | null;
  readonly done: Ticks | null;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

/** The plan's money given to its units: every rule at once, exact. */
export interface Allocation {
  readonly unit: MoneyUnit;
  /** Decimals of a tick. */
  readonly decimals: number;
  readonly projects: readonly ProjectMoney[];
  /** Only projects with an amount, planned or done; in the plan's order, leads before supports. */
  readonly rows: readonly AllocationRow[];
}
