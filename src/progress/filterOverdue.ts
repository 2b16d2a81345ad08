import type { OverdueItem, OverdueState } from "./listOverdue";

/** What of the overdue list is wanted; what is left out does not restrict. */
export interface OverdueFilter {
  /** A lead unit, or a part of its name. */
  readonly unit?: string;
  readonly section?: string;
  readonly kind?: OverdueItem["kind"];
  readonly states?: readonly OverdueState[];
  /** Words that must all stand in the project, the indicator or the id. */
  readonly text?: string;
}

/** The items of an overdue list that a filter lets through, in their order. */
export function filterOverdue(
  items: readonly OverdueItem[],
  { unit, section, kind, states, text }: OverdueFilter,
): readonly OverdueItem[] {
  const words = (text ?? "").split(/\s+/).filter((word) => word !== "");
  return items.filter((item) => {
    const told = `${item.id} ${item.project} ${item.indicator}`;
    return (
      (!unit || item.leads.some((lead) => lead.includes(unit.trim()))) &&
      (!section || item.section === section) &&
      (!kind || item.kind === kind) &&
      (!states || states.includes(item.state)) &&
      words.every((word) => told.includes(word))
    );
  });
}
