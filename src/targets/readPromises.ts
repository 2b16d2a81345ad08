import { refiners } from "./configuration/refiners";
import type { Draft } from "./draft";
import { DateLine } from "./parsers/dates/dateLine";
import { readDates } from "./parsers/dates/readDates";
import { readFigures } from "./parsers/figures";
import { readCandidates } from "./parsers/readCandidates";
import { readLookalikes } from "./parsers/readLookalikes";
import { readQuoted } from "./parsers/readQuoted";
import type { Promises } from "./target";
import { blankNumbering } from "./text/blankNumbering";
import { Clauses } from "./text/clauses";
import { foldWidth } from "./text/foldWidth";
import { coverOf } from "./text/stretches";
import { writePromises } from "./writePromises";

/** What a text is read for. */
export interface PromiseOptions {
  /** The year of the plan (1000–9999): dates without a year fall into it. */
  readonly planYear: number;
  /** The project's number, the first part of every id; without it ids are "1", "m1". */
  readonly projectNo?: number;
}

/**
 * The numbers (指标) and stages (节点) that a plan text promises, in the order of the text.
 * Spans are offsets into the text as given. Never throws; linear in the text's length.
 */
export function readPromises(text: string, options: PromiseOptions): Promises {
  const folded = foldWidth(text);
  const draft = readDraft(blankNumbering(folded.text), options.planYear);
  for (const refine of refiners) refine(draft);
  return writePromises(draft, folded, text, options.projectNo);
}

function readDraft(text: string, planYear: number): Draft {
  const clauses = new Clauses(text);
  const quoted = readQuoted(text);
  const inTitle = coverOf(quoted);
  const dates = readDates(text, planYear).filter(({ start, end }) => {
    const titled = inTitle(start);
    return titled === start || titled < end;
  });
  const skip = coverOf([...dates, ...quoted, ...readLookalikes(text)]);
  const candidates = readCandidates(text, clauses, readFigures(text, skip));
  return { text, planYear, clauses, dates: new DateLine(dates), candidates, steps: [] };
}
