import { PlanError, type PlanErrorCode } from "./planError";
import { readSource } from "./readSource";
import type { Assignment, PlanSource } from "./source";
import { guessLayout } from "./table/findLayout";
import { isTabular } from "./table/findTable";

const UNREAD: readonly PlanErrorCode[] = ["NO_LIST_FOUND", "NO_PROJECTS"];

/** How a table of a source is most likely laid out: for a person to confirm. */
export function guessAssignment(source: PlanSource, table: number): Assignment {
  const { grid } = source.tables[table] ?? { grid: { cells: [], merges: [] } };
  return { table, layout: guessLayout(grid) };
}

/** The visible table with most rows; null in a source without a table of several rows and columns. */
function likeliestAssignment({ tables }: PlanSource): Assignment | null {
  const [first] = tables
    .map(({ hidden, grid }, index) => ({ index, hidden: hidden === true, grid }))
    .filter(({ grid }) => isTabular(grid))
    .sort(
      (a, b) => Number(a.hidden) - Number(b.hidden) || b.grid.cells.length - a.grid.cells.length,
    );
  return first === undefined ? null : { table: first.index, layout: guessLayout(first.grid) };
}

/**
 * How a source is read at first: as its headers say; where they name no list, in the likeliest way.
 * Null for one that is read as numbered items.
 *
 * @throws PlanError as `readSource`, where there is no table to assign either
 */
export function firstAssignment(source: PlanSource): Assignment | null {
  try {
    return readSource(source).assignment;
  } catch (error) {
    const unread = error instanceof PlanError && UNREAD.includes(error.code);
    const likeliest = unread ? likeliestAssignment(source) : null;
    if (likeliest === null) throw error;
    return likeliest;
  }
}
