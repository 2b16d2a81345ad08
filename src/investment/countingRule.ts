/**
 * How a project's money is counted for its units (分摊方式). A sum by unit means nothing without the
 * rule it was made under, so every summary carries its rule.
 *
 * - `first` 首位: the first-listed unit takes all.
 * - `equal` 均摊: equal shares; what cannot be divided goes, step by step, to the first-listed.
 * - `full` 全额: every unit is credited with the whole: not additive, and the summary says by how much.
 * - `joint` 联合: several units form one bucket of their own, named by all of them.
 */
export const COUNTING_RULES = ["first", "equal", "full", "joint"] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

/** 角色: what a unit is to a project. */
export const ROLES = ["lead", "support"] as const;
export type Role = (typeof ROLES)[number];

/** Whether sums under the rule add up to the plan's total. */
export function isAdditive(rule: CountingRule): boolean {
  return rule !== "full";
}
