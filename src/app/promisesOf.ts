import type { Project } from "../plan/plan";
import { readDates } from "../targets/parsers/dates/readDates";
import { readPromises } from "../targets/readPromises";
import type { Due, Promises } from "../targets/target";
import { foldWidth } from "../targets/text/foldWidth";

/** The deadline that a list states in a column of its own, or null. */
function columnDeadline(text: string | undefined, planYear: number): Due | null {
  if (text === undefined) return null;
  const due = readDates(foldWidth(text).text, planYear).at(-1)?.due;
  return due ? { date: due, basis: "stated", text } : null;
}

/**
 * What a project promises. A deadline in the list's own column holds for everything whose sentence
 * states none.
 */
export function promisesOf(project: Project, planYear: number): Promises {
  const promises = readPromises(project.content, { planYear, projectNo: project.no });
  const deadline = columnDeadline(project.deadline, planYear);
  if (!deadline) return promises;
  const dated = <Promise extends { readonly due: Due }>(promise: Promise): Promise =>
    promise.due.basis === "implied" ? { ...promise, due: deadline } : promise;
  return { targets: promises.targets.map(dated), milestones: promises.milestones.map(dated) };
}
