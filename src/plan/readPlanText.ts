import type { Plan } from "./plan";
import { readPlanGrid } from "./readPlanGrid";
import { stackedToGrid } from "./text/stackedToGrid";

/** Reads a list from text. */
export function readPlanText(text: string): Plan {
  return readPlanGrid(stackedToGrid(text));
}
