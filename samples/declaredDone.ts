import type { Slipping } from "./slips";
import { inList, inTargets } from "./typeEntries";

const ALL_DONE = "年度目标任务已全部完成。";

/** The report of a project with one number, not yet reached, says that everything is done. */
export const declaredDone: Slipping = ({ project, targets, milestones }) => {
  const [target] = targets;
  if (!target || targets.length > 1 || milestones.length > 0) return null;
  if (target.met !== false || target.direction !== "up" || !target.record.confirmed) return null;
  return {
    entries: [{ ...inList(project.no, "narrative"), content: ALL_DONE }],
    at: inTargets(target.record.id, "current"),
  };
};
