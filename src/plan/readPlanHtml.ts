import { htmlToSource } from "./htmlToSource";
import type { Plan } from "./plan";
import { readSource } from "./readSource";

/**
 * Reads a list from a web page or a fragment pasted from one: from its table, else from its
 * numbered paragraphs.
 *
 * @throws PlanError as `readSource`
 */
export function readPlanHtml(html: string): Plan {
  return readSource(htmlToSource(html)).plan;
}
