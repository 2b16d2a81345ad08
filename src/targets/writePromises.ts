import { endOfMonth } from "../schedule/civilDate";
import type { Draft } from "./draft";
import type { Due, Milestone, Promises, Span, Target } from "./target";
import type { FoldedText } from "./text/foldWidth";

const EDGES = /^[\s、，,：:（(]+/;
const TAIL_EDGES = /[\s、，,：:]+$/;

/** Turns a finished draft into targets and milestones with ids and spans of the original text. */
export function writePromises(
  draft: Draft,
  folded: FoldedText,
  original: string,
  projectNo: number | undefined,
): Promises {
  const prefix = projectNo === undefined ? "" : `${projectNo}.`;
  const promised = draft.candidates.filter(({ role }) => role !== "none");
  const ids = new Map(promised.map((candidate, index) => [candidate, `${prefix}${index + 1}`]));
  const implied: Due = { date: endOfMonth(draft.planYear, 12)!, basis: "implied" };
  const targets = promised.map((candidate): Target => {
    const { value, valueMax, indicator, relation, unit, kind, measure, baseline, confidence } =
      candidate;
    const parent = candidate.parent && ids.get(candidate.parent);
    return {
      id: ids.get(candidate)!,
      span: spanOf(draft.text, folded, original, candidate.start, candidate.end),
      indicator,
      relation,
      value,
      ...(valueMax === undefined ? {} : { valueMax }),
      unit,
      kind,
      measure,
      ...(parent === undefined ? {} : { parent }),
      ...(candidate.role === "attribute" ? { attribute: true } : {}),
      ...(baseline === undefined ? {} : { baseline }),
      due: candidate.due ?? implied,
      confidence,
    };
  });
  const milestones = draft.steps.map((step, index): Milestone => {
    const where = spanOf(draft.text, folded, original, step.start, step.end);
    return {
      id: `${prefix}m${index + 1}`,
      span: where,
      text: where.text,
      ...(step.stage === undefined ? {} : { stage: step.stage }),
      due: step.due ?? implied,
    };
  });
  return { targets, milestones };
}

/** The words between two folded offsets, without punctuation at their edges. */
function spanOf(
  text: string,
  folded: FoldedText,
  original: string,
  from: number,
  to: number,
): Span {
  const words = text.slice(from, to);
  const start = from + (EDGES.exec(words)?.[0].length ?? 0);
  const end = Math.max(start + 1, to - (TAIL_EDGES.exec(words)?.[0].length ?? 0));
  const origin = folded.origin(start);
  const originEnd = folded.origin(end - 1) + 1;
  return { start: origin, end: originEnd, text: original.slice(origin, originEnd) };
}
