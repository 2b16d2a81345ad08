import { alignNarrative } from "../narrative/alignNarrative";
import type { NarrativeTarget } from "../narrative/narrativeTarget";
import type { TargetCase } from "../promise/targetCase";
import { finding, placeOf, type ProjectRule } from "./rule";

/** Alignments below this are guesses; silence beats a wrong warning. */
const LEAST_CONFIDENCE = 0.5;
const ROUGH = /约|近|余|多|超|左右|以上|上下/;
/** 1.2万余: more than that, and less than the next figure of the same length. */
const AND_MORE = /余|多|超|以上/;
const ROUGH_TOLERANCE = 0.05;
const HAS_NUMBER = /[0-9０-９一二两三四五六七八九十百]/;

/** The worth of the last digit told, in the unit of the target: 1000 of 1.2万户, 0.1 of 10.3亿元. */
function stepOf(told: string, actual: number): number {
  const scaled = /(\d+(?:\.(\d+))?)\s*[万亿]/.exec(told.normalize("NFKC"));
  const mantissa = Number(scaled?.[1] ?? 0);
  return mantissa > 0 ? (actual / mantissa) * 10 ** -(scaled?.[2]?.length ?? 0) : 0;
}

/**
 * Whether a value may be told so: 3.3万 stands for 32950–33050, 约80 for 76–84, 1.2万余 for 12000–13000.
 */
function standsFor(told: string, actual: number, value: number): boolean {
  const step = Math.abs(stepOf(told, actual));
  const rough = ROUGH.test(told) ? Math.abs(actual) * ROUGH_TOLERANCE : 0;
  if (AND_MORE.test(told) && value >= actual && value < actual + step) return true;
  return Math.abs(actual - value) <= Math.max(step / 2, rough);
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
    return finding("NARRATIVE_DIFFERS", placeOf(target), record, {
      data: { indicator: record.indicator, text: span.text, value, unit: record.unit },
      suggestion: actual,
    });
  });
};
