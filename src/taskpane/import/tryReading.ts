import type { Plan } from "../../plan/plan";
import { PlanError } from "../../plan/planError";
import { readSource } from "../../plan/readSource";
import type { Assignment, PlanSource } from "../../plan/source";

/** The plan of a source, or why none can be read so. */
export function tryReading(
  source: PlanSource,
  assignment: Assignment | null,
): { readonly plan: Plan | null; readonly error: PlanError | null } {
  try {
    return { plan: readSource(source, assignment ?? undefined).plan, error: null };
  } catch (error) {
    if (error instanceof PlanError) return { plan: null, error };
    throw error;
  }
}
