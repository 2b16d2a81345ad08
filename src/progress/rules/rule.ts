import {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  type Place,
  type Severity,
} from "../finding";
import type { ProjectCase } from "../promise/projectCase";
import type { TargetCase } from "../promise/targetCase";
import type { MilestoneRecord, Settings } from "../record";

/** Judges one target row by itself. */
export type TargetRule = (target: TargetCase, settings: Settings) => Finding | null;

/** Judges one milestone row. */
export type MilestoneRule = (milestone: MilestoneRecord) => Finding | null;

/** Judges a project as a whole: its money, its dates, its narrative, its targets among themselves. */
export type ProjectRule = (project: ProjectCase) => readonly Finding[];

interface Particulars {
  readonly data: Finding["data"];
  readonly suggestion?: string | number | null | undefined;
  /** Where it is not the code's own. */
  readonly severity?: Severity;
}

/** What a finding is about: a target, a milestone, or (without `id`) a project. */
interface Subject {
  readonly id?: string;
  readonly projectNo?: number;
  readonly no?: number;
}

/** Makes a finding; a suggestion of null is none. */
export function finding(
  code: FindingCode,
  place: Place,
  subject: Subject,
  { data, suggestion, severity }: Particulars,
): Finding {
  const projectNo = subject.projectNo ?? subject.no;
  return {
    code,
    severity: severity ?? FINDING_CODES[code],
    place,
    ...(projectNo === undefined ? {} : { projectNo }),
    ...(subject.id === undefined ? {} : { targetId: subject.id }),
    data,
    ...(suggestion === undefined || suggestion === null ? {} : { suggestion }),
  };
}

/** The place of a target's progress cell. */
export function placeOf({ record }: TargetCase): Place {
  return record.current?.place ?? record.place;
}

/** A percentage as sentences show it: one decimal at most. */
export function percentOf(value: number, whole: number): number {
  return Math.round((value / whole) * 1000) / 10;
}
