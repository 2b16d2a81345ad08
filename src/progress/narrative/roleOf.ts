import type { Fact } from "./fact";
import { figureRole, type Reading } from "./figureRole";
import { LISTED_WORK } from "./lexicon/cues";
import { INVOLVES, MEASURES_SO, PART } from "./lexicon/rows";
import { DONE } from "./lexicon/works";
import { sameUnit } from "./sameUnit";
import { firstStretch } from "./stretches";
import type { Surrounded } from "./surroundings";

/** A reading with its role decided. */
export type Decided = Reading & Pick<Fact, "role">;

/**
 * What sort of number it is: what the words say; else as the number before where it goes on with that;
 * else a value of the sentence's time.
 */
export function roleOf(at: Surrounded, last: Fact | undefined, isPast: boolean): Decided {
  const { role, stage } = figureRole(at);
  if (last && role === "planned" && INVOLVES.test(at.gap)) return asBefore(last);
  if (role) return stage === undefined ? { role } : { role, stage };
  return last && goesOn(at, last) ? asBefore(last) : { role: isPast ? "past" : "reached" };
}

const asBefore = ({ role, stage }: Fact): Decided =>
  stage === undefined ? { role } : { role, stage };

function goesOn(at: Surrounded, last: Fact): boolean {
  if (at.gap === "") return true; // 2.65万户9.95万人
  switch (last.role) {
    case "underway":
      return at.listed ? !LISTED_WORK.test(at.gap) : MEASURES_SO.test(at.gap) || isNextInRow(at);
    case "planned":
      return at.listed || (PART.test(at.gap) && sameUnit(at.figure, last));
    default:
      return at.listed;
  }
}

/** 开工2331个台区，2790千米线路: nothing stands between the comma and the number. */
const isNextInRow = ({ gap, tail }: Surrounded): boolean =>
  /^[，,]$/.test(gap.slice(firstStretch(gap).length)) && !DONE.test(tail);
