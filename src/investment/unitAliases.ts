import { InvestmentError } from "./investmentError";

/**
 * Names that mean the same unit: name as printed → name to count it under. Plain data that a person
 * has confirmed; nothing here is ever guessed (guesses are `suggestAliases`).
 */
export type UnitAliases = Readonly<Record<string, string>>;

/**
 * The name a unit is counted under; an alias may lead to another alias.
 *
 * @throws InvestmentError ALIAS_CIRCULAR, when aliases lead back to where they began.
 */
export function unitName(name: string, aliases: UnitAliases): string {
  const seen = new Set<string>();
  let current = name;
  while (Object.hasOwn(aliases, current)) {
    const next = aliases[current] ?? current;
    if (next === current) return current;
    if (seen.has(current)) throw new InvestmentError("ALIAS_CIRCULAR", { text: name });
    seen.add(current);
    current = next;
  }
  return current;
}

/** A project's units under their confirmed names, each once, in their printed order. */
export function mergeUnits(units: readonly string[], aliases: UnitAliases): string[] {
  return [...new Set(units.map((unit) => unitName(unit, aliases)))];
}
