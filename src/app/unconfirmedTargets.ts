import type { Ledger } from "../ledger/readLedger";
import type { ProjectRecord, TargetRecord } from "../progress/record";
import type { Standing } from "../progress/standing";

/** A target that waits for a person, beside the words it was read from. */
export interface UnconfirmedTarget {
  readonly target: TargetRecord;
  readonly project: Pick<ProjectRecord, "no" | "title">;
  /** 主要内容及目标 of its project. */
  readonly content: string;
  /** Where in the content its words stand; null where they are not to be found there. */
  readonly phrase: { readonly start: number; readonly end: number } | null;
}

function phraseOf(content: string, text: string, issued: { start: number; end: number } | null) {
  if (issued && issued.end <= content.length && issued.end > issued.start) {
    if (content.slice(issued.start, issued.end) === text) return issued;
  }
  const start = text === "" ? -1 : content.indexOf(text);
  return start < 0 ? null : { start, end: start + text.length };
}

/** The targets whose status is 待确认, in the order of 指标. */
export function unconfirmedTargets(
  { records, base }: Ledger,
  statuses: readonly Standing[],
): UnconfirmedTarget[] {
  const waiting = new Set(statuses.filter(({ status }) => status === "待确认").map(({ id }) => id));
  const projects = new Map(records.projects.map((project) => [project.no, project]));
  return records.targets
    .filter(({ id }) => waiting.has(id))
    .map((target) => {
      const { projectNo: no, id, text } = target;
      const project = projects.get(no);
      const content = project?.content ?? text;
      const span = base?.targets.get(id)?.span;
      return {
        target,
        project: { no, title: project?.title ?? "" },
        content,
        phrase:
          phraseOf(content, span?.text ?? text, span ?? null) ?? phraseOf(content, text, null),
      };
    });
}
