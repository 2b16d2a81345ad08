import { htmlToSource } from "../plan/htmlToSource";
import { PlanError } from "../plan/planError";
import { readSource } from "../plan/readSource";
import type { PlanSource } from "../plan/source";
import { textToSource } from "../plan/textToSource";

/** What a clipboard offers of one copy: always text, and HTML where the source had a layout. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

function canRead(source: PlanSource): boolean {
  try {
    readSource(source);
    return true;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}

/**
 * What was pasted, as a source. A table in HTML keeps its merged cells, so it comes first; the text
 * of the same copy is taken where it can be read and the HTML cannot.
 */
export function openPasted({ text, html }: Pasted): PlanSource {
  const written = textToSource(text);
  if (html === undefined || !/<table[\s>]/i.test(html)) return written;
  const drawn = htmlToSource(html);
  if (canRead(drawn)) return drawn;
  return drawn.tables.length === 0 || canRead(written) ? written : drawn;
}
