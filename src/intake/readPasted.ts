import type { Plan } from "../plan/plan";
import { PlanError } from "../plan/planError";
import { readPlanHtml } from "../plan/readPlanHtml";
import { readPlanText } from "../plan/readPlanText";

/** What a clipboard offers of one copy: always text, and HTML where the source had a layout. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/**
 * Reads a list that was pasted. A table in HTML keeps its merged cells, so it is tried first; the
 * text of the same copy is read where the HTML holds no list.
 *
 * @throws PlanError as `readPlanText`
 */
export function readPasted({ text, html }: Pasted): Plan {
  if (html !== undefined && /<table[\s>]/i.test(html)) {
    try {
      return readPlanHtml(html);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
    }
  }
  return readPlanText(text);
}
