import { alignNarrative, type Alignment } from "../narrative/alignNarrative";
import type { NarrativeTarget } from "../narrative/narrativeTarget";
import type { Cell } from "../record";
import type { ProjectCase } from "./projectCase";
import type { TargetCase } from "./targetCase";

/** What a narrative says of targets, by their ids. */
export type Told = ReadonlyMap<string, Alignment>;

const narrativeTarget = ({ record }: TargetCase): NarrativeTarget | null => {
  const { id, indicator, relation, value, valueMax, unit, kind, measure, parent } = record;
  if (value === null) return null;
  return {
    id,
    indicator,
    relation,
    value,
    unit,
    kind,
    measure,
    ...(valueMax === undefined ? {} : { valueMax }),
    ...(parent === undefined ? {} : { parent }),
  };
};

const HAS_NUMBER = /[0-9０-９一二两三四五六七八九十百]/;

/** A narrative that may tell numbers. */
export interface Narrative {
  readonly typed: string;
  /** In NFKC. */
  readonly folded: string;
}

const NARRATIVES = new WeakMap<Cell, Narrative | null>();

/** The narrative of a project, where it may tell numbers; each is looked at once. */
export function numbersTold({ record }: ProjectCase): Narrative | null {
  const cell = record?.narrative;
  if (!cell || typeof cell.value !== "string") return null;
  const known = NARRATIVES.get(cell);
  if (known !== undefined) return known;
  const typed = cell.value;
  const narrative = HAS_NUMBER.test(typed) ? { typed, folded: typed.normalize("NFKC") } : null;
  NARRATIVES.set(cell, narrative);
  return narrative;
}

/** What a narrative says of the targets of a project, its own or another's. */
export const toldBy = ({ targets, settings }: ProjectCase, narrative: string): Told =>
  new Map(
    alignNarrative(
      targets.flatMap((target) => narrativeTarget(target) ?? []),
      narrative,
      settings.planYear,
    ).map((alignment) => [alignment.targetId, alignment]),
  );
