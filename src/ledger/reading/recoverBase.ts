import { type PrintedProject, projectFingerprint } from "../baseFingerprints";
import { BASE_BLOCKS } from "../baseLayout";
import { cellText } from "./cellText";
import type { Base, IssuedProject } from "./readBase";
import type { ListRowNow } from "./readListRows";

/** What a row of the list prints, in the order of its columns in _底本. */
export const PRINTED = ["title", "content", "investment", "leads", "supports"] as const;

/** Column of _底本 where the first of them stands. */
export const FIRST_PRINTED = BASE_BLOCKS.projects.column + 2;

/** A project of _底本 whose cells were changed and are known again from 清单. */
export interface RecoveredProject {
  readonly no: number;
  /** From 0, in _底本. */
  readonly row: number;
  /** What was changed there, as it was issued. */
  readonly issued: IssuedProject;
  readonly changed: readonly (typeof PRINTED)[number][];
}

export interface RecoveredBase {
  readonly base: Base;
  readonly recovered: readonly RecoveredProject[];
}

const unitsOf = (text: string): string[] => text.split(/[\r\n]+/).filter((unit) => unit !== "");

const printedBy = ({ cell }: ListRowNow): PrintedProject => ({
  title: cellText(cell("title")),
  content: cellText(cell("content")),
  investment: cellText(cell("investment")),
  leads: unitsOf(cellText(cell("leads"))),
  supports: unitsOf(cellText(cell("supports"))),
});

/** Every choice of some of the printed cells, the fewest first. */
const CHOICES = Array.from({ length: 2 ** PRINTED.length - 1 }, (_, index) =>
  PRINTED.filter((_, at) => (index + 1) & (1 << at)),
).sort((one, other) => one.length - other.length);

/**
 * Takes back changes of _底本 that the sheet 清单 proves: cells of its row that, put in the place of those
 * in _底本, give the fingerprint that was issued. What stays in doubt is left as it is.
 */
export function recoverBase(base: Base, rows: readonly ListRowNow[]): RecoveredBase {
  if (base.doubts.projects.size === 0) return { base, recovered: [] };
  const recovered = [...base.doubts.projects].flatMap(([no, row]): RecoveredProject[] => {
    const kept = base.projects.get(no);
    const now = rows.find((one) => one.no === no);
    if (!kept || !now) return [];
    const printed = printedBy(now);
    for (const changed of CHOICES) {
      const issued = { ...kept, ...Object.fromEntries(changed.map((key) => [key, printed[key]])) };
      if (projectFingerprint(issued) === kept.fingerprint) return [{ no, row, issued, changed }];
    }
    return [];
  });
  const known = new Map(recovered.map(({ no, issued }) => [no, issued]));
  const projects = new Map([...base.projects].map(([no, kept]) => [no, known.get(no) ?? kept]));
  const doubtful = new Map([...base.doubts.projects].filter(([no]) => !known.has(no)));
  return { base: { ...base, projects, doubts: { ...base.doubts, projects: doubtful } }, recovered };
}
