import type { Finding, FindingCode, Severity } from "../../progress/finding";
import type { LedgerNow } from "../session/paneState";

/** A line of the list of findings: a project, or one of its findings. */
export type FindingRow =
  | {
      readonly kind: "group";
      readonly key: string;
      /** Null for the structure of the workbook. */
      readonly project: { readonly no: number; readonly title: string } | null;
      readonly count: number;
    }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

/** The gravest first within a project. */
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Damage to the workbook itself comes first, whichever project it touches. */
const STRUCTURE: ReadonlySet<FindingCode> = new Set([
  "PLAN_EDITED",
  "ROW_MISSING",
  "ROW_DUPLICATED",
  "ROW_ADDED",
  "COLUMN_MISSING",
  "SHEET_MISSING",
]);

/** Findings by project: structure first, then the projects in the order of their numbers. */
export function findingRows(
  findings: readonly Finding[],
  { records }: LedgerNow["ledger"],
  severity: Severity | "all",
): FindingRow[] {
  const titles = new Map(records.projects.map(({ no, title }) => [no, title]));
  const groups = new Map<number | null, { finding: Finding; at: number }[]>();
  findings.forEach((finding, at) => {
    if (severity !== "all" && finding.severity !== severity) return;
    const no = STRUCTURE.has(finding.code) ? null : (finding.projectNo ?? null);
    const group = groups.get(no);
    if (group) group.push({ finding, at });
    else groups.set(no, [{ finding, at }]);
  });
  const order = [...groups].sort(([one], [other]) => (one ?? -1) - (other ?? -1));
  return order.flatMap(([no, group]): FindingRow[] => [
    {
      kind: "group",
      key: `project ${no ?? ""}`,
      project: no === null ? null : { no, title: titles.get(no) ?? "" },
      count: group.length,
    },
    ...group
      .sort((one, other) => GRAVITY[one.finding.severity] - GRAVITY[other.finding.severity])
      .map(({ finding, at }): FindingRow => ({ kind: "finding", key: `finding ${at}`, finding })),
  ]);
}
