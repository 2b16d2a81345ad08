import type { Finding, Place } from "../finding";
import type { ProjectCase } from "../promise/projectCase";
import type { Misplaced } from "./misplacedNarratives";
import { finding } from "./rule";

/** MISPLACED of narratives: one finding each, or one for a run of rows that all moved the same way. */
export function narrativeFindings(
  projects: readonly ProjectCase[],
  misplaced: ReadonlyMap<ProjectCase, Misplaced>,
): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < projects.length; at++) {
    const first = misplaced.get(projects[at]!);
    if (!first) continue;
    let end = at + 1;
    while (misplaced.get(projects[end]!)?.offset === first.offset) end++;
    const place = placeOf(first.project);
    if (place) found.push(findingOf(first, projects.slice(at, end), place));
    at = end - 1;
  }
  return found;
}

/** A run is of several projects. */
const NO_PROJECT = {};

const placeOf = ({ record }: ProjectCase): Place | null => record?.narrative?.place ?? null;

function findingOf(
  { project, of, offset }: Misplaced,
  run: readonly ProjectCase[],
  place: Place,
): Finding {
  const subject = { projectNo: project.record?.no ?? 0 };
  const last = run.at(-1);
  if (!last || run.length < 2)
    return finding("MISPLACED", place, subject, {
      data: { case: "narrative", other: of.record?.no ?? "", title: of.record?.title ?? "" },
    });
  return finding("MISPLACED", place, NO_PROJECT, {
    data: {
      case: offset < 0 ? "narrativesDown" : "narrativesUp",
      first: project.record?.no ?? "",
      last: last.record?.no ?? "",
      to: placeOf(last)?.cell ?? "",
      count: run.length,
      rows: Math.abs(offset),
    },
  });
}
