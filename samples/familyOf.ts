import type { TargetCase } from "../src/progress/promise/targetCase";
import { sum } from "../src/progress/rules/sum";
import type { Situation } from "./situation";

/** Whether a target has parts (其中), and whether they make it up; null without parts. */
export function familyOf(
  { record }: TargetCase,
  { targets }: Situation,
): { readonly addsUp: boolean } | null {
  const parts = targets.filter(({ record: part }) => part.parent === record.id);
  if (parts.length === 0) return null;
  const promised = sum(parts.map((part) => part.record.value));
  return { addsUp: parts.length > 1 && promised === record.value };
}
