import type { Finding, FindingCode } from "../finding";

/** What a value that stands in the place of another one brings about by itself. */
const CONSEQUENCES: readonly FindingCode[] = [
  "FELL",
  "OVER_TARGET",
  "PARTS_DIFFER",
  "PART_EXCEEDS_WHOLE",
];

/** Findings without those that only follow from values that changed places. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const swapped = new Set(
    findings.flatMap(({ data, targetId }) => (data["case"] === "swapped" ? targetId : [])),
  );
  if (swapped.size === 0) return findings;
  return findings.filter(
    ({ code, targetId }) => !CONSEQUENCES.includes(code) || !swapped.has(targetId),
  );
}
