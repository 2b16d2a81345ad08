import { matches } from "../../targets/text/matches";
import type { Role } from "./fact";
import { CHANGE_BEFORE, CHANGE_OVER, COMPARED_BEFORE } from "./lexicon/comparisons";
import { ANOTHER_WORK, CUES_BEFORE } from "./lexicon/cues";
import { WHERE } from "./lexicon/rows";
import {
  DONE_TASK,
  PLAN_AFTER,
  RATE_OF_WORKS,
  SHARE_OF_PLAN,
  TASK_AFTER,
  TOTAL_INVESTMENT,
} from "./lexicon/plans";
import {
  ALL_STAGED,
  COMPLETED,
  DONE,
  EARLY_STAGE,
  STAGE_ONLY,
  EXCEPT_AFTER,
  EXCEPT_BEFORE,
  UNDERWAY_AFTER,
} from "./lexicon/works";
import { isAllDone } from "./isAllDone";
import { sameUnit } from "./sameUnit";
import type { Surrounded } from "./surroundings";
import { namesIn } from "./wording";

/** What sort of number stands somewhere; a null role where nothing says so: the one before decides. */
export interface Reading {
  readonly role: Role | null;
  /** The stage of works under way: 开工, 签约 … */
  readonly stage?: string;
}

const CUES = new Map(CUES_BEFORE.flatMap((cue) => cue.words.map((word) => [word, cue] as const)));
const ANY_CUE = new RegExp(
  [...CUES.keys()].sort((one, other) => other.length - one.length).join("|"),
  "g",
);

/** Reads from the words around a number what sort of number it is. */
export function figureRole(at: Surrounded): Reading {
  const { before, after, tail, gap } = at;
  const isShare = at.figure.kind === "percent";
  if (isShare && [before, gap].some((words) => SHARE_OF_PLAN.test(words))) return { role: "rate" };
  if (isShare && RATE_OF_WORKS.test(before)) return { role: "rate" };
  if (COMPARED_BEFORE.test(before) || CHANGE_OVER.test(before)) return { role: "change" };
  if (isShare && CHANGE_BEFORE.test(before)) return { role: "change" };
  if (at.base) return { role: "past" };
  if (DONE_TASK.test(before) && !/^的/.test(tail)) return { role: "reached" };
  if (TASK_AFTER.test(tail) && !DONE.test(before + tail)) return { role: "planned" };
  if (after === "的" && at.next?.kind === "percent") return { role: "planned" };
  if (PLAN_AFTER.test(after) || TOTAL_INVESTMENT.test(before)) return { role: "planned" };
  if (WHERE.test(before)) return { role: "place" };
  if (EXCEPT_BEFORE.test(before) && EXCEPT_AFTER.test(after)) return { role: "remaining" };
  const cued = readCues(before);
  if (cued.role !== "planned" && isAnswered(at)) return { role: "planned" };
  if (isWholeOfParts(at)) return { role: "planned" };
  if (cued.role !== null && cued.role !== "reached") return cued;
  const staged = ALL_STAGED.exec(after.slice(tail.length))?.[1];
  if (staged !== undefined) return { role: "underway", stage: staged };
  const stage = UNDERWAY_AFTER.exec(tail)?.[0];
  return stage !== undefined && !isAllDone(after) ? { role: "underway", stage } : cued;
}

/** 30个口袋公园已建成22个: the next number, in the same clause, says how much of it is done. */
function isAnswered({ figure, next, after, tail }: Surrounded): boolean {
  if (!next || after.length > tail.length || !DONE.test(tail)) return false;
  return next.kind === "percent" || sameUnit(next, figure);
}

/** 12所学校中，9所已竣工 and 12条河湖：已验收5条 and 46个中心，13个在招标: the whole, whose parts follow. */
function isWholeOfParts({ figure, next, before, after, tail }: Surrounded): boolean {
  if (!next || !sameUnit(next, figure) || tail === "") return false;
  if (tail.endsWith("中")) return true;
  const stop = after.slice(tail.length);
  const parted = /^(?:$|[：:])/.test(stop) || (/^[，,]$/.test(stop) && next.value <= figure.value);
  if (!parted || DONE.test(before) || DONE.test(tail) || UNDERWAY_AFTER.test(tail)) return false;
  return namesIn(before) === "";
}

/** 基础施工已完成42座: what is completed is the stage. */
const isStageDone = (word: string, stage: string, between: string): boolean =>
  COMPLETED.test(word) && EARLY_STAGE.test(stage) && STAGE_ONLY.test(between);

/** The role that the nearest word before the number gives it. */
function readCues(before: string): Reading {
  let role: Role | null = null;
  let stage = "";
  let stageEnd = 0;
  for (const match of matches(ANY_CUE, before)) {
    const cue = CUES.get(match[0]);
    if (!cue || (cue.reach === "clause" && /[，,]/.test(before.slice(match.index)))) continue;
    if (match[0] === "任务" && /完成[^，,]*$/.test(before.slice(0, match.index))) continue;
    if (cue.weak && (role === "planned" || role === "past")) continue;
    if (isStageDone(match[0], stage, before.slice(stageEnd, match.index))) continue;
    if (
      cue.role === "underway" &&
      (role === "planned" || ANOTHER_WORK.test(before.slice(match.index)))
    )
      continue;
    role = cue.role;
    stage = match[0];
    stageEnd = match.index + stage.length;
  }
  return role === "underway" ? { role, stage } : { role };
}
