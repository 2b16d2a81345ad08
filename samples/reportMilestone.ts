import type { MilestoneRecord } from "../src/progress/record";
import type { MilestoneState } from "../src/progress/entry/milestoneStates";
import type { CivilDate } from "../src/schedule/civilDate";
import type { Stage } from "../src/targets/target";
import { lags, type Pace } from "./pace";
import type { Seeded } from "./seeded";

/** Of a hundred stages due at the year's end, so many are already reached in the middle of it. */
const REACHED_EARLY: Readonly<Record<Stage, number>> = {
  前期: 50,
  立项: 60,
  开工: 65,
  基础: 30,
  主体: 15,
  封顶: 15,
  竣工: 6,
  验收: 0,
  交付: 0,
  出台: 45,
};
const OTHERS_REACHED = 10;

/** What a unit that goes at this pace reports for a milestone. */
export function reportMilestone(
  { due, stage }: MilestoneRecord,
  pace: Pace,
  asOf: CivilDate,
  chance: Seeded,
): MilestoneState {
  if (due <= asOf) return lags(pace) ? "进行中" : "已完成";
  if (lags(pace)) return pace.name === "far" ? "未启动" : "进行中";
  const reached = stage ? REACHED_EARLY[stage] : OTHERS_REACHED;
  return chance.between(0, 100) < reached ? "已完成" : "进行中";
}
