import {
  type CorrectionProblem,
  correctionProblems,
  type TargetCorrection,
} from "../../app/confirmTargets";
import type { TargetRecord } from "../../progress/record";
import { type CivilDate, parseCivilDate } from "../../schedule/civilDate";
import type { Relation } from "../../targets/target";

/** A correction while a person writes it: the fields as they stand. */
export interface CorrectionDraft {
  readonly id: string;
  readonly relation: Relation;
  readonly value: string;
  readonly valueMax: string;
  readonly unit: string;
  readonly due: string;
}

export const draftOf = ({ id, relation, value, valueMax, unit, due }: TargetRecord) =>
  ({
    id,
    relation,
    value: value === null ? "" : String(value),
    valueMax: valueMax === undefined ? "" : String(valueMax),
    unit,
    due,
  }) satisfies CorrectionDraft;

/** An empty field is no number, though Number("") is 0. */
const numberOf = (text: string): number => (text.trim() === "" ? NaN : Number(text));

/** The correction that a draft asks for, or what is wrong with it. */
export function readDraft(
  draft: CorrectionDraft,
): { readonly correction: TargetCorrection } | { readonly problems: readonly CorrectionProblem[] } {
  const due = parseCivilDate(draft.due);
  const correction: TargetCorrection = {
    relation: draft.relation,
    value: numberOf(draft.value),
    valueMax: draft.valueMax.trim() === "" ? null : numberOf(draft.valueMax),
    unit: draft.unit,
    due: due ?? ("" as CivilDate),
  };
  const problems = correctionProblems(correction);
  return problems.length > 0 ? { problems } : { correction };
}
