import { ATTACHED, SIGNED_DATE } from "../lexicon/frames";
import { namesLead } from "./namesLead";
import type { OutlineLine } from "./readLines";

/** Of so many places at which a text may be cut the first are looked at. */
const MAX_CUTS = 8;

/**
 * Where the list begins behind the letter that issues it: at 附件, or below the date that closes the
 * letter, if what follows is a list and no lead is named before. An index of `lines`; 0 where all of
 * them are the list.
 */
export function attachedList(
  lines: readonly OutlineLine[],
  isList: (lines: readonly OutlineLine[]) => boolean,
): number {
  const marked = lines.findIndex(({ printed }) => namesLead(printed));
  const cuts = lines.flatMap(({ printed }, index) => {
    if (ATTACHED.test(printed)) return [index];
    return SIGNED_DATE.test(printed) ? [index + 1] : [];
  });
  const before = marked < 0 ? lines.length : marked;
  const usable = cuts.filter((cut) => cut > 0 && cut <= before).slice(0, MAX_CUTS);
  return usable.find((cut) => isList(lines.slice(cut))) ?? 0;
}
