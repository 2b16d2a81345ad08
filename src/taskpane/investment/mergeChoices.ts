import type { AliasSuggestion } from "../../investment/suggestAliases";
import { unitName, type UnitAliases } from "../../investment/unitAliases";

/** A pair of names, and whether a person has merged them. */
export interface MergeChoice extends Pick<AliasSuggestion, "alias" | "name"> {
  readonly reason: AliasSuggestion["reason"] | "person";
  readonly merged: boolean;
}

/** What was merged by a person, with or without a suggestion, and what may be. */
export function mergeChoices(
  suggestions: readonly AliasSuggestion[],
  aliases: UnitAliases,
): MergeChoice[] {
  const suggested = suggestions.map((suggestion) => ({
    ...suggestion,
    merged: aliases[suggestion.alias] === suggestion.name,
  }));
  const known = new Set(suggested.filter(({ merged }) => merged).map(({ alias }) => alias));
  const others = Object.entries(aliases)
    .filter(([alias]) => !known.has(alias))
    .map(([alias, name]) => ({ alias, name, reason: "person", merged: true }) as const);
  const taken = new Set(others.map(({ alias }) => alias));
  return [...suggested.filter(({ alias }) => !taken.has(alias)), ...others];
}

/** Whether two names can be merged: both chosen, different, and without going round in a circle. */
export function canMerge(
  alias: string | undefined,
  name: string | undefined,
  aliases: UnitAliases,
): boolean {
  if (alias === undefined || name === undefined) return false;
  return unitName(name, aliases) !== alias && unitName(alias, aliases) !== unitName(name, aliases);
}
