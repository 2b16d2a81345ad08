import type { Finding } from "../../progress/finding";
import { cellAddress } from "../a1";
import { LIST_COLUMNS, type ListColumn, TARGET_COLUMNS, type TargetColumn } from "../columns";
import type { SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";
import { lostFormulas } from "./lostFormulas";
import type { ListMatch } from "./matchListRows";
import type { TargetMatch } from "./matchTargetRows";
import type { Base } from "./readBase";
import { structureFinding } from "./structureFinding";

/** Where more cells than these lost their formulas, the column as a whole is spoken of. */
const MOST_NAMED = 3;

/** 投资完成率 of 清单: cells in which something stands in the place of the formula. */
export const checkListFormulas = (
  { sheet, header }: FoundSheet<ListColumn>,
  match: ListMatch,
): Finding[] =>
  overtyped(
    sheet,
    LIST_COLUMNS.investedShare.header,
    header.at.investedShare,
    new Map([...match.rowOf].map(([no, { row }]) => [row, { projectNo: no }])),
  );

/** 完成率 of 指标: the rows of targets; a milestone has none. */
export function checkTargetFormulas(
  { sheet, header }: FoundSheet<TargetColumn>,
  match: TargetMatch,
  base: Base,
): Finding[] {
  const rows = [...match.rowOf].flatMap(([id, { row }]) => {
    const facts = base.targets.get(id);
    return facts?.row === "target"
      ? [[row, { projectNo: facts.projectNo, targetId: id }] as const]
      : [];
  });
  return overtyped(sheet, TARGET_COLUMNS.share.header, header.at.share, new Map(rows));
}

function overtyped(
  sheet: SheetSnapshot,
  column: string,
  at: number | undefined,
  subjects: ReadonlyMap<number, Pick<Finding, "projectNo" | "targetId">>,
): Finding[] {
  const rows = lostFormulas(sheet, at, subjects.keys());
  const [first] = rows;
  if (at === undefined || first === undefined) return [];
  const place = (row: number) => ({ sheet: sheet.name, cell: cellAddress(row, at) });
  if (rows.length > MOST_NAMED)
    return [
      structureFinding("PLAN_EDITED", place(first), {
        severity: "warning",
        data: { case: "formulas", column, count: rows.length },
      }),
    ];
  return rows.map((row) =>
    structureFinding("PLAN_EDITED", place(row), {
      severity: "warning",
      ...subjects.get(row),
      data: { case: "formula", column, now: cellText(sheet.cells[row]?.[at]) },
    }),
  );
}
