import type { Allocation, ProjectMoney, Shares } from "../investment/allocation";
import { fromTicks, type Ticks } from "../investment/ticks";
import { columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS } from "./columns";
import { ROLE_LABELS } from "./labels";
import { pivotSource, type PivotView } from "./pivotSource";
import { BUCKET_ROLES, type PivotDimension } from "./pivotWords";
import type { CellContent } from "./sheetSpec";

const { keys, at } = columnLayout(INVESTMENT_COLUMNS);

/** Money as a number: a pivot sums nothing else. */
const money = (ticks: Ticks | undefined, decimals: number): CellContent =>
  ticks === undefined ? null : Number(fromTicks(ticks, decimals));

/** A project, one of its units, its role, and its share under every rule. */
function shareRows({ rows, decimals }: Allocation): CellContent[][] {
  const cells = (shares: Shares | null): CellContent[] =>
    [shares?.first, shares?.equal, shares?.full].map((ticks) => money(ticks, decimals));
  return rows.map(({ projectNo, section, title, role, unit, planned, done }) => [
    projectNo,
    section,
    title,
    ROLE_LABELS[role],
    unit,
    ...cells(planned),
    ...cells(done),
  ]);
}

/** The units that a project stands for once; null where it has nobody, or no section, to stand for. */
function bucketOf({ leads, supports, section }: ProjectMoney, by: PivotDimension): string | null {
  if (by === "section") return section === null ? null : leads.join("、");
  const units = by === "lead" ? leads : supports;
  return units.length === 0 ? null : units.join("、");
}

/** Each project once, with all of its money. */
function bucketRows({ projects, decimals }: Allocation, by: PivotDimension): CellContent[][] {
  return projects.flatMap((project) => {
    const bucket = bucketOf(project, by);
    const { no, section, title, planned, done } = project;
    if (bucket === null || (planned === null && done === null)) return [];
    const cells = (ticks: Ticks | null): CellContent[] =>
      new Array<CellContent>(3).fill(money(ticks ?? undefined, decimals));
    return [
      [no, section, title, BUCKET_ROLES[by], bucket || null, ...cells(planned), ...cells(done)],
    ];
  });
}

/**
 * Rows of 投资明细, always in the same order. Each project × unit × role stands there; what a view
 * counts once has further rows. There is always a row of the role that is counted, if an empty one:
 * a table needs a row, and a filter an item.
 */
export function investmentRows(
  allocation: Allocation,
  view: PivotView = { by: "lead", rule: "first" },
): CellContent[][] {
  const { role, buckets } = pivotSource(view);
  const rows = [...shareRows(allocation), ...(buckets ? bucketRows(allocation, view.by) : [])];
  if (rows.some((row) => row[at.role] === role)) return rows;
  return [...rows, keys.map((key) => (key === "role" ? role : null))];
}
