import type { Ledger } from "../ledger/readLedger";
import type { Finding, Place } from "../progress/finding";
import { alignNarrative } from "../progress/narrative/alignNarrative";
import type { NarrativeTarget } from "../progress/narrative/narrativeTarget";
import { rowOf } from "../progress/order";
import type { CellValue, ProjectRecord, TargetRecord } from "../progress/record";
import type { Span } from "../targets/target";

/** A value that 进展情况 gives for a target. Shown to a person, never written by itself. */
export interface Proposal {
  readonly target: TargetRecord;
  readonly project: Pick<ProjectRecord, "no" | "title">;
  /** In the target's unit. */
  readonly value: number;
  readonly met: boolean;
  /** 进展情况 as typed, and the words in it that the value came from. */
  readonly narrative: string;
  readonly span: Span;
  /** Up to 1; below `SURE` a person should look twice. */
  readonly confidence: number;
  /** Whether 本期累计 holds something else; otherwise it is empty. */
  readonly differs: boolean;
  /** What 本期累计 holds, and where. */
  readonly seen: CellValue;
  readonly place: Place;
}

/** From here on a proposal may be accepted together with others. */
export const SURE = 0.5;

/** Whether a cell of 进展情况 is one of those that findings call misplaced, alone or in a run. */
function misplacedNarrativesIn(findings: readonly Finding[]): (place: Place) => boolean {
  const runs = findings
    .filter(
      ({ code, data }) => code === "MISPLACED" && String(data["case"]).startsWith("narrative"),
    )
    .map(({ place, data: { to } }) => ({
      sheet: place.sheet,
      first: rowOf(place),
      last: rowOf({ sheet: place.sheet, cell: typeof to === "string" ? to : place.cell }),
    }));
  return (place) =>
    runs.some(
      ({ sheet, first, last }) =>
        place.sheet === sheet && rowOf(place) >= first && rowOf(place) <= last,
    );
}

const isEmpty = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

const comparable = (target: TargetRecord): NarrativeTarget[] =>
  target.value === null ? [] : [{ ...target, value: target.value }];

/**
 * 从进展情况提取: what the narratives say about targets whose 本期累计 is empty, or says something else
 * (NARRATIVE_DIFFERS among the findings: a number that is only rounded differently does not differ).
 * A narrative that speaks of another project (MISPLACED) proposes nothing.
 */
export function proposeFromNarrative(
  { records }: Ledger,
  findings: readonly Finding[],
  planYear?: number,
): Proposal[] {
  const differs = new Set(
    findings.filter(({ code }) => code === "NARRATIVE_DIFFERS").map(({ targetId }) => targetId),
  );
  const isMisplaced = misplacedNarrativesIn(findings);
  const targetsOf = new Map<number, TargetRecord[]>();
  for (const target of records.targets) {
    const known = targetsOf.get(target.projectNo);
    if (known) known.push(target);
    else targetsOf.set(target.projectNo, [target]);
  }
  return records.projects.flatMap((project): Proposal[] => {
    const narrative = project.narrative?.value;
    const targets = targetsOf.get(project.no) ?? [];
    const wanted = targets.filter(
      ({ id, current }) => current !== null && (isEmpty(current.value) || differs.has(id)),
    );
    if (typeof narrative !== "string" || wanted.length === 0) return [];
    if (project.narrative && isMisplaced(project.narrative.place)) return [];
    const told = new Map(
      alignNarrative(targets.flatMap(comparable), narrative, planYear).map((alignment) => [
        alignment.targetId,
        alignment,
      ]),
    );
    return wanted.flatMap((target): Proposal[] => {
      const { actual, span, met, confidence } = told.get(target.id) ?? {};
      if (typeof actual !== "number" || !span || !target.current) return [];
      return [
        {
          target,
          project,
          value: actual,
          met: met ?? false,
          narrative,
          span,
          confidence: confidence ?? 0,
          differs: !isEmpty(target.current.value),
          seen: target.current.value,
          place: target.current.place,
        },
      ];
    });
  });
}
