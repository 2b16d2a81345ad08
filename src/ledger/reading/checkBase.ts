import type { Finding } from "../../progress/finding";
import { cellAddress } from "../a1";
import { BASE_BLOCKS } from "../baseLayout";
import type { SheetSnapshot } from "../snapshot";
import { issuedCells } from "./checkListRows";
import { cellText } from "./cellText";
import { FIRST_PRINTED, PRINTED, type RecoveredBase } from "./recoverBase";
import { structureFinding } from "./structureFinding";

const { projects: PROJECTS, targets: TARGETS, about: ABOUT } = BASE_BLOCKS;

/** What of _底本 was changed: put back where 清单 proves what was issued, and told where nothing does. */
export function checkBase(
  { name, cells }: SheetSnapshot,
  { base, recovered }: RecoveredBase,
): Finding[] {
  const { doubts } = base;
  const place = (row: number, column: number) => ({ sheet: name, cell: cellAddress(row, column) });
  const proven = recovered.flatMap(({ no, row, issued, changed }) =>
    changed.map((key) => {
      const column = FIRST_PRINTED + PRINTED.indexOf(key);
      const was = issuedCells(issued)[key];
      return structureFinding("PLAN_EDITED", place(row, column), {
        projectNo: no,
        data: {
          case: "base",
          column: PROJECTS.headers[column] ?? "",
          was,
          now: cellText(cells[row]?.[column]),
        },
        suggestion: was,
      });
    }),
  );
  const unproven = [...doubts.projects].map(([no, row]) =>
    structureFinding("PLAN_EDITED", place(row, PROJECTS.column), {
      projectNo: no,
      data: { case: "baseProject", no },
    }),
  );
  const nameless = doubts.nameless.map((row) =>
    structureFinding("PLAN_EDITED", place(row, PROJECTS.column), {
      data: { case: "baseNameless", now: cellText(cells[row]?.[PROJECTS.column]) },
    }),
  );
  const targets = [...doubts.targets].map(([id, row]) => {
    const projectNo = base.targets.get(id)?.projectNo;
    return structureFinding("PLAN_EDITED", place(row, TARGETS.column + 1), {
      ...(projectNo === undefined ? {} : { projectNo }),
      targetId: id,
      data: { case: "baseTarget", id },
    });
  });
  const about =
    doubts.about === null
      ? []
      : structureFinding("PLAN_EDITED", place(doubts.about, ABOUT.column + 1), {
          data: { case: "baseAbout" },
        });
  return [...proven, ...unproven, ...nameless, ...targets].concat(about);
}
