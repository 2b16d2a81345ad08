import type { ProjectCase } from "../promise/projectCase";
import type { TargetCase } from "../promise/targetCase";
import { numbersTold, toldBy, type Told } from "../promise/toldBy";
import { tellingWords, wordsIn } from "./tellingWords";
import { isTold, LEAST_CONFIDENCE } from "./toldNumber";

/** A narrative that stands in the row of another project than it speaks of. */
export interface Misplaced {
  readonly project: ProjectCase;
  /** Of which it speaks. */
  readonly of: ProjectCase;
  /** How many projects further down the list that one is; negative further up. */
  readonly offset: number;
}

/** The neighbours that are looked at, the nearest first. */
const OFFSETS = [-1, 1, -2, 2] as const;
/** So many telling pairs of characters must be the other's; */
const TELLING = 4;
/** fewer where a number of its cells is told, of at least this size. */
const TELLING_WITH_NUMBERS = 2;
const EXACT = 20;
/** So few of its own, for each of the other's, may be chance. */
const STRAY_SHARE = 0.2;
/** Where it names something of its own project as well, so many numbers of the other must be told. */
const TOLD = 2;
/** So much surer must the narrative be of the other's targets. */
const SURER = 0.1;
const HEAD = 2;
const SHORTEST = 4;
const LONGEST = 2000;

/**
 * Narratives that were typed or pasted into the row of a neighbour: they name nothing of their own
 * project, or tell none of its numbers, and clearly those of the other.
 */
export function misplacedNarratives(
  projects: readonly ProjectCase[],
): ReadonlyMap<ProjectCase, Misplaced> {
  const found = new Map<ProjectCase, Misplaced>();
  const wordsOf = remembered(tellingWords);
  projects.forEach((project, at) => {
    const narrative = narrativeOf(project);
    if (narrative === null || isAtHome(project, narrative)) return;
    for (const offset of OFFSETS) {
      const of = projects[at + offset];
      if (!of?.record || !speaksOf(narrative, of, project, wordsOf)) continue;
      found.set(project, { project, of, offset });
      return;
    }
  });
  return found;
}

function narrativeOf({ record }: ProjectCase): string | null {
  const text = record?.narrative?.value;
  return typeof text === "string" && text.length > SHORTEST ? text.slice(0, LONGEST) : null;
}

/** The quick question: whether it names its project by the head of a target or of the title. */
const namesOwn = ({ record, targets }: ProjectCase, narrative: string): boolean =>
  targets.some((target) => narrative.includes(target.record.indicator.slice(-HEAD))) ||
  (record !== undefined && narrative.includes(record.title.slice(0, HEAD)));

const isAtHome = (project: ProjectCase, narrative: string): boolean =>
  namesOwn(project, narrative) && tellsOwn(project, narrative);

const isToldOf = ({ value, record }: TargetCase, narrative: string): boolean =>
  value !== null && isTold(value, record.unit, narrative);

/** Whether it tells several values of another project. */
function tellsMany({ targets }: ProjectCase, narrative: string): boolean {
  const likely = targets.filter(({ value }) => value !== null && narrative.includes(String(value)));
  if (likely.length < TOLD) return false;
  const folded = narrative.normalize("NFKC");
  return likely.filter((target) => isToldOf(target, folded)).length >= TOLD;
}

/** Whether it tells the value of a target; so it does where there is none to be told. */
function tellsOwn({ targets }: ProjectCase, narrative: string): boolean {
  const valued = targets.filter(({ value }) => value !== null);
  if (valued.length === 0 || valued.some((target) => isToldOf(target, narrative))) return true;
  const folded = narrative.normalize("NFKC");
  return folded !== narrative && valued.some((target) => isToldOf(target, folded));
}

type WordsOf = (project: ProjectCase) => ReadonlySet<string>;

function speaksOf(
  narrative: string,
  other: ProjectCase,
  own: ProjectCase,
  wordsOf: WordsOf,
): boolean {
  const isNumbered = tellsMany(other, narrative) && !tellsOwn(own, narrative);
  if (other.targets.length === 0 || numbersTold(own) === null) return false;
  if (!isNumbered && namesOwn(own, narrative)) return false;
  const said = new Set(wordsIn(narrative));
  const ownWords = wordsOf(own);
  const mine = [...ownWords].filter((pair) => said.has(pair)).length;
  const theirs = [...wordsOf(other)].filter((pair) => said.has(pair) && !ownWords.has(pair)).length;
  if (!isNumbered && mine > theirs * STRAY_SHARE) return false;
  if (theirs < TELLING_WITH_NUMBERS) return false;
  const [toldOfOwn, toldOfOther] = [toldBy(own, narrative), toldBy(other, narrative)];
  if (mine > 0 && !isNumbered && surenessOf(toldOfOwn) > 0) return false;
  if (theirs < TELLING && !tellsExactly(other, toldOfOther)) return false;
  const sureness = surenessOf(toldOfOther);
  return sureness >= LEAST_CONFIDENCE && sureness > surenessOf(toldOfOwn) + SURER;
}

/** Whether the number of one of its cells is told of it, and is no small number. */
const tellsExactly = ({ targets }: ProjectCase, told: Told): boolean =>
  targets.some(
    ({ record, value }) =>
      value !== null && value >= EXACT && told.get(record.id)?.actual === value,
  );

/** How sure the surest alignments are, on the average of the targets that have one. */
function surenessOf(told: Told): number {
  const sure = [...told.values()].flatMap(({ actual, confidence }) =>
    actual === null ? [] : confidence,
  );
  return sure.length === 0 ? 0 : sure.reduce((sum, each) => sum + each, 0) / sure.length;
}

function remembered<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key) ?? { value: read(key) };
    known.set(key, entry);
    return entry.value;
  };
}
