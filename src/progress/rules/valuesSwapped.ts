import { marksOf, pairsOf } from "../narrative/wording";
import type { TargetCase } from "../promise/targetCase";
import { numbersTold, toldBy, type Told } from "../promise/toldBy";
import { finding, placeOf, type ProjectRule } from "./rule";
import { placesTold } from "./toldNumber";

const CLAUSE_END = "，,。；;、\n";

/** The words around a place of a narrative, up to the next signs. */
function clauseAt(narrative: string, place: number): string {
  let start = place;
  while (start > 0 && !CLAUSE_END.includes(narrative.charAt(start - 1))) start--;
  let end = place;
  while (end < narrative.length && !CLAUSE_END.includes(narrative.charAt(end))) end++;
  return narrative.slice(start, end);
}

/** How many characters at the end of an indicator say what it is. */
const HEAD = 2;

const namedIn = (clauses: readonly string[], { record }: TargetCase): number =>
  pairsOf(marksOf(record.indicator)).filter((pair) => clauses.some((words) => words.includes(pair)))
    .length;

const headOf = ({ record }: TargetCase): string => record.indicator.slice(-HEAD);

/** Whether a value is told, and in words that name another of the targets more than its own. */
function isStray(target: TargetCase, among: readonly TargetCase[], narrative: string): boolean {
  const { value } = target;
  const places = value === null ? [] : placesTold(value, target.record.unit, narrative);
  if (places.length === 0) return false;
  const clauses = places.map((place) => clauseAt(narrative, place));
  const head = headOf(target);
  const others = among.filter((other) => other !== target);
  const named = clauses.some((words) => words.includes(head));
  if (named && !others.some((other) => headOf(other) === head)) return false;
  const own = namedIn(clauses, target);
  return others.some((other) => namedIn(clauses, other) > own);
}

/**
 * NARRATIVE_DIFFERS of values that changed places: the narrative tells each of them, but of another
 * target. Only where each cell holds the number told of one of the others.
 */
export const valuesSwapped: ProjectRule = (project) => {
  if (project.targets.length < 2) return [];
  const narrative = numbersTold(project);
  if (!narrative) return [];
  let strays = project.targets.filter((target) =>
    isStray(target, project.targets, narrative.folded),
  );
  if (strays.length < 2) return [];
  const told = toldBy(project, narrative.typed);
  for (let before = 0; before !== strays.length;) {
    before = strays.length;
    strays = strays.filter((target) => isSwapped(target, strays, told));
  }
  return strays.map((target) => {
    const { record, value } = target;
    const { actual, span } = told.get(record.id) ?? {};
    return finding("NARRATIVE_DIFFERS", placeOf(target), record, {
      data: {
        case: "swapped",
        indicator: record.indicator,
        value: value ?? "",
        unit: record.unit,
        text: span?.text ?? "",
        other: ownerOf(value, strays, told)?.record.indicator ?? "",
      },
      suggestion: actual,
    });
  });
};

/** The target of which a value is told. */
const ownerOf = (value: number | null, among: readonly TargetCase[], told: Told) =>
  among.find(({ record }) => {
    return told.get(record.id)?.actual === value;
  });

/** Another cell holds the number told of it, and its own is told of another. */
function isSwapped(target: TargetCase, among: readonly TargetCase[], told: Told): boolean {
  const actual = told.get(target.record.id)?.actual;
  if (typeof actual !== "number") return false;
  const owner = ownerOf(target.value, among, told);
  return (
    actual !== target.value &&
    owner !== undefined &&
    owner !== target &&
    among.some((other) => other !== target && other.value === actual)
  );
}
