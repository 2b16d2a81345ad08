import type { Project } from "../plan/plan";
import { abbreviationForm, ALIAS_RULES, type AliasRule } from "./aliasRules";

/** Two names that may mean one unit; a person decides. */
export interface AliasSuggestion {
  /** The name that would be replaced … */
  readonly alias: string;
  /** … by this one: the one that the list uses more often, or else first. */
  readonly name: string;
  readonly reason: AliasRule["reason"] | "abbreviation";
}

/** Names in order of use, most used first; among equals the one printed first. */
const namesByUse = (projects: readonly Project[]): string[] => {
  const uses = new Map<string, number>();
  for (const { leads, supports } of projects)
    for (const unit of [...leads, ...supports]) uses.set(unit, (uses.get(unit) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
};

/** City names that stand before 市 in some unit's name: 常州市第三人民医院 → 常州, but not 各辖市（区）. */
const citiesOf = (names: readonly string[]): string[] => [
  ...new Set(
    names.flatMap(
      (name) => /^(\p{Script=Han}{2,4}?)(?<![辖县各])市(?=\p{Script=Han})/u.exec(name)?.[1] ?? [],
    ),
  ),
];

/** Whether every character of `short` stands in `long`, in the same order. */
const isWithin = (short: string, long: string): boolean => {
  let at = -1;
  return [...short].every((character) => (at = long.indexOf(character, at + 1)) >= 0);
};

/** 发改委 / 发展和改革委: same first and last character, the rest left out. */
const isAbbreviation = (short: string, long: string): boolean =>
  short.length >= 3 && long.length >= short.length + 2 && isWithin(short, long);

/**
 * Pairs of unit names in a plan that look like one unit under two names: full and half-width
 * brackets, with and without the city, 委员会 and 委, 第三人民医院 and 三院, abbreviations. General
 * rules only; what cannot be seen from the names (a zone and a district run by one government) must
 * come from a person as well. Nothing is merged by this.
 */
export function suggestAliases(projects: readonly Project[]): AliasSuggestion[] {
  const names = namesByUse(projects);
  const cities = citiesOf(names);
  const suggestions = new Map<string, AliasSuggestion>();
  for (const { reason, form } of ALIAS_RULES) {
    const known = new Map<string, string>();
    for (const alias of names) {
      const key = form(alias, cities);
      const name = known.get(key);
      if (name === undefined) known.set(key, alias);
      else if (!suggestions.has(alias)) suggestions.set(alias, { alias, name, reason });
    }
  }

  const groups = new Map<string, { name: string; form: string }[]>();
  for (const name of names) {
    if (suggestions.has(name)) continue;
    const form = abbreviationForm(name, cities);
    const ends = `${form.at(0)}${form.at(-1)}`;
    const others = groups.get(ends) ?? [];
    const other = others.find(
      (candidate) => isAbbreviation(form, candidate.form) || isAbbreviation(candidate.form, form),
    );
    if (other) suggestions.set(name, { alias: name, name: other.name, reason: "abbreviation" });
    else groups.set(ends, [...others, { name, form }]);
  }
  return [...suggestions.values()];
}
