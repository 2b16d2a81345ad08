import type { Plan } from "./plan";
import { readSource } from "./readSource";
import { textToSource } from "./textToSource";

/**
 * Reads a list from text, in any notation that `textToSource` knows.
 *
 * @throws PlanError as `readSource`
 */
export function readPlanText(text: string): Plan {
  return readSource(textToSource(text)).plan;
}
