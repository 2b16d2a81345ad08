import type { Draft } from "../draft";
import type { DateMention } from "../parsers/dates/dateParser";

/** A date alone before a comma or a colon governs what follows it in its sentence. */
export function headingDate(draft: Draft, index: number): DateMention | undefined {
  const here = draft.clauses.list[index]!;
  const date = draft.dates.before(here.start);
  if (!date?.due) return undefined;
  const home = draft.clauses.list[draft.clauses.owner(date.start)]!;
  if (home.sentence !== here.sentence) return undefined;
  if (home.host !== undefined && here.host === undefined) return undefined;
  const alone = home.end - home.start - (date.end - date.start) <= 2;
  return alone || here.host !== undefined ? date : undefined;
}
