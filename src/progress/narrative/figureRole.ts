import {
  ALL_DONE,
  BASE_AFTER,
  BASE_BEFORE,
  CHANGE_BEFORE,
  CHANGE_OVER,
  COMPARED_BEFORE,
  CUES_BEFORE,
  DONE,
  PLAN_AFTER,
  RATE_OF_WORKS,
  SHARE_OF_PLAN,
  UNDERWAY_AFTER,
} from "./lexicon/cues";
import type { Role } from "./fact";

/** A number between its neighbours: the words up to the number before and up to the one after. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly isShare: boolean;
  /** The next number stands in the same clause and counts in the same unit, or is a share. */
  readonly answered: boolean;
  /** Another number in the same unit stands in the same sentence. */
  readonly followed: boolean;
}

const CUES = new Map(CUES_BEFORE.flatMap((cue) => cue.words.map((word) => [word, cue] as const)));
const ANY_CUE = new RegExp(
  [...CUES.keys()].sort((one, other) => other.length - one.length).join("|"),
  "g",
);
const BEFORE_BREAKS = "，,。；;：:（）()\n";
const AFTER_BREAKS = `${BEFORE_BREAKS}、`;

/** The words of a gap that stand in the number's own clause, before it. */
export const lastStretch = (gap: string): string => gap.slice(lastBreak(gap) + 1);
/** The words of a gap that stand in the number's own clause, after it. */
export const firstStretch = (gap: string): string => gap.slice(0, firstBreak(gap));

/** What sort of number stands here; a null role where nothing says so: then the one before decides. */
export interface Reading {
  readonly role: Role | null;
  /** The stage of works under way: 开工, 签约 … */
  readonly stage?: string;
}

export function figureRole(at: Surroundings): Reading {
  const { before, after } = at;
  if (at.isShare && isRate(before)) return { role: "rate" };
  if (COMPARED_BEFORE.test(before) || CHANGE_OVER.test(before)) return { role: "change" };
  if (at.isShare && CHANGE_BEFORE.test(before)) return { role: "change" };
  if (BASE_BEFORE.test(before) && BASE_AFTER.test(after)) return { role: "past" };
  if (PLAN_AFTER.test(after)) return { role: "planned" };
  const cued = readCues(before);
  const tail = firstStretch(after);
  if (cued.role !== "planned" && at.answered && DONE.test(tail)) return { role: "planned" };
  if (at.followed && (/中$/.test(tail) || isHeading(before, after, tail)))
    return { role: "planned" };
  const open = cued.role === null || cued.role === "reached";
  const stage = UNDERWAY_AFTER.exec(tail)?.[0];
  return open && stage !== undefined && !ALL_DONE.test(after) ? { role: "underway", stage } : cued;
}

/** 12条幸福河湖：… tells the whole, whose parts follow. */
const isHeading = (before: string, after: string, tail: string): boolean =>
  before === "" && tail !== "" && /[：:]/.test(after.charAt(tail.length));

const isRate = (before: string): boolean =>
  SHARE_OF_PLAN.test(before) || RATE_OF_WORKS.test(before);

/** The role that the nearest word before the number gives it. */
function readCues(before: string): Reading {
  let role: Role | null = null;
  let stage = "";
  for (const match of before.matchAll(ANY_CUE)) {
    const cue = CUES.get(match[0]);
    if (!cue || (cue.reach === "clause" && /[，,]/.test(before.slice(match.index)))) continue;
    if (cue.weak && (role === "planned" || role === "past")) continue;
    role = cue.role;
    stage = match[0];
  }
  return role === "underway" ? { role, stage } : { role };
}

function lastBreak(gap: string): number {
  for (let at = gap.length - 1; at >= 0; at--)
    if (BEFORE_BREAKS.includes(gap.charAt(at))) return at;
  return -1;
}

function firstBreak(gap: string): number {
  for (let at = 0; at < gap.length; at++) if (AFTER_BREAKS.includes(gap.charAt(at))) return at;
  return gap.length;
}
