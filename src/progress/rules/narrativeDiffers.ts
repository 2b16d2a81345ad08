import type { TargetCase } from "../promise/targetCase";
import { numbersTold, toldBy, type Told } from "../promise/toldBy";
import { finding, placeOf, type ProjectRule } from "./rule";
import { isTold, LEAST_CONFIDENCE, placesTold, standsFor } from "./toldNumber";

/**
 * NARRATIVE_DIFFERS: 进展情况 says 79个 and the cell says 97. A number that stands in the narrative as
 * typed is taken to agree, unless it is another target's, and so is one that the narrative only rounds.
 */
export const narrativeDiffers: ProjectRule = (project) => {
  const { sound } = project;
  const narrative = numbersTold(project);
  if (!narrative) return [];
  const doubtful = sound.filter((target) => isDoubtful(target, sound, narrative.folded));
  if (doubtful.length === 0) return [];
  const told = toldBy(project, narrative.typed);
  /** A number that another cell of the same unit holds, and that was not told of it elsewhere, is that one's. */
  const isOthers = ({ record: { id, unit } }: TargetCase, actual: number): boolean =>
    sound.some(({ record, value }) => {
      if (value !== actual || record.id === id || record.unit !== unit) return false;
      const own = told.get(record.id);
      return own?.actual !== actual || own.span?.start === told.get(id)?.span?.start;
    });
  return doubtful.flatMap((target) => {
    const { record, value } = target;
    const { actual, span, confidence } = told.get(record.id) ?? {};
    if (value === null || typeof actual !== "number" || !span) return [];
    if ((confidence ?? 0) < LEAST_CONFIDENCE) return [];
    if (standsFor(span.text, actual, value) || isOthers(target, actual)) return [];
    if (isTold(value, record.unit, narrative.folded) && !isToldOfAnother(target, sound, told))
      return [];
    return finding("NARRATIVE_DIFFERS", placeOf(target), record, {
      data: { indicator: record.indicator, text: span.text, value, unit: record.unit },
      suggestion: actual,
    });
  });
};

/** A value that is not told, or told once where two cells hold it. */
function isDoubtful(
  { record, value }: TargetCase,
  among: readonly TargetCase[],
  narrative: string,
): boolean {
  if (value === null) return false;
  if (!isTold(value, record.unit, narrative)) return true;
  const isDouble = among.some((other) => other.value === value && other.record.id !== record.id);
  return isDouble && placesTold(value, record.unit, narrative).length === 1;
}

/** The one number that two cells hold is told of the other one. */
const isToldOfAnother = (
  { record, value }: TargetCase,
  among: readonly TargetCase[],
  told: Told,
): boolean =>
  among.some((other) => {
    const { actual, confidence = 0 } = told.get(other.record.id) ?? {};
    return (
      other.record.id !== record.id &&
      other.value === value &&
      actual === value &&
      confidence >= LEAST_CONFIDENCE
    );
  });
