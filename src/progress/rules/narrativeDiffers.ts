import { alignNarrative } from "../narrative/alignNarrative";
import type { NarrativeTarget } from "../narrative/narrativeTarget";
import type { TargetCase } from "../promise/targetCase";
import { finding, placeOf, type ProjectRule } from "./rule";

/** Alignments below this are guesses; silence beats a wrong warning. */
const LEAST_CONFIDENCE = 0.5;
const ROUGH = /约|近|余|多|超|左右|以上|上下/;
const ROUGH_TOLERANCE = 0.05;
const HAS_NUMBER = /[0-9０-９一二两三四五六七八九十百]/;

/** How far a number may be from the one told: 3.3万 stands for 32950–33050, 约80 for 76–84. */
function roundingOf(told: string, actual: number): number {
  const scaled = /\d(?:\.(\d+))?\s*(万|亿)/.exec(told.normalize("NFKC"));
  const step = scaled?.[2] === "亿" ? 1e8 : 1e4;
  const rounding = scaled ? (step * 10 ** -(scaled[1]?.length ?? 0)) / 2 : 0;
  return Math.max(rounding, ROUGH.test(told) ? Math.abs(actual) * ROUGH_TOLERANCE : 0);
}

/** Whether the very number stands in the narrative, on its own: 33000, 33,000, 3.3万. */
function isTold(value: number, narrative: string): boolean {
  const ways = [String(value)];
  if (value >= 1000) ways.push(value.toLocaleString("en-US"));
  if (value >= 1e4) ways.push(`${Number((value / 1e4).toPrecision(12))}万`);
  return ways.some((way) => {
    for (let at = narrative.indexOf(way); at >= 0; at = narrative.indexOf(way, at + 1)) {
      const after = narrative.slice(at + way.length, at + way.length + 2);
      if (!/[\d.,]/.test(narrative.charAt(at - 1)) && !/^(?:[\d万亿]|[.,]\d)/.test(after))
        return true;
    }
    return false;
  });
}

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

/**
 * NARRATIVE_DIFFERS: 进展情况 says 79个 and the cell says 97. A number that stands in the narrative as
 * typed is taken to agree, and so is one that the narrative only rounds.
 */
export const narrativeDiffers: ProjectRule = ({ record: project, targets, sound, settings }) => {
  const cell = project?.narrative?.value;
  if (typeof cell !== "string" || !HAS_NUMBER.test(cell)) return [];
  const narrative = cell.normalize("NFKC");
  const doubtful = sound.filter(({ value }) => value !== null && !isTold(value, narrative));
  if (doubtful.length === 0) return [];
  const told = new Map(
    alignNarrative(
      targets.flatMap((target) => narrativeTarget(target) ?? []),
      cell,
      settings.planYear,
    ).map((alignment) => [alignment.targetId, alignment]),
  );
  return doubtful.flatMap((target) => {
    const { record, value } = target;
    const { actual, span, confidence } = told.get(record.id) ?? {};
    if (value === null || typeof actual !== "number" || !span) return [];
    if ((confidence ?? 0) < LEAST_CONFIDENCE) return [];
    if (Math.abs(actual - value) <= roundingOf(span.text, actual)) return [];
    return finding("NARRATIVE_DIFFERS", placeOf(target), record, {
      data: { indicator: record.indicator, text: span.text, value, unit: record.unit },
      suggestion: actual,
    });
  });
};
