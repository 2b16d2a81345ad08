import type { Finding } from "../progress/finding";

/** Where more cells of a column than these were edited, somebody did something to the column. */
const MOST_NAMED = 5;

/** The column of an edited plan cell; null of any other finding. */
const columnOf = ({ code, place, data }: Finding): string | null =>
  code === "PLAN_EDITED" && data["case"] === undefined && typeof data["column"] === "string"
    ? `${place.sheet}\n${data["column"]}`
    : null;

/**
 * Findings as a person reads them: many edited cells of one column of the list (replaced, moved by a row,
 * sorted) are told as one, in the place of the first.
 */
export function foldedEdits(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const column = columnOf(finding);
    if (column !== null) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    const column = columnOf(finding);
    const count = column === null ? 0 : (counts.get(column) ?? 0);
    if (column === null || count <= MOST_NAMED) return finding;
    if (told.has(column)) return [];
    told.add(column);
    return {
      code: finding.code,
      severity: finding.severity,
      place: finding.place,
      data: { ...finding.data, case: "columnEdited", count },
    };
  });
}

/** Whether a finding is one that another is shown for: itself, or one of those folded into it. */
export function isShownBy(finding: Finding, shown: Finding): boolean {
  if (shown.data["case"] === "columnEdited")
    return columnOf(finding) === `${shown.place.sheet}\n${shown.data["column"]}`;
  const { code, place } = finding;
  return (
    code === shown.code && place.sheet === shown.place.sheet && place.cell === shown.place.cell
  );
}
