import type { Extent, Fact } from "./fact";
import { NEW, STANDING, STOCK, SUM, THIS_MONTH, THIS_YEAR, UP_TO_NOW } from "./lexicon/extents";
import { sameUnit } from "./sameUnit";
import type { Surrounded } from "./surroundings";

/**
 * Over what a number runs, by the words before it, or as the one before it in a row and where it only
 * says more of the same new things. New ones among a part are not the whole of what is new.
 */
export function extentOf(
  { gap, listed, figure }: Surrounded,
  last: Fact | undefined,
  unnamed: boolean,
  part: boolean,
): Extent {
  if (THIS_MONTH.test(gap) && !UP_TO_NOW.test(gap)) return "month";
  if (SUM.test(gap)) return "sum";
  if (THIS_YEAR.test(gap)) return "year";
  if (NEW.test(gap) && !part) return "new";
  if (STANDING.test(gap)) return "standing";
  if (STOCK.test(gap)) return "stock";
  const again = unnamed && !part && last?.extent === "new" && sameUnit(figure, last);
  return last && (listed || again) ? last.extent : "unsaid";
}
