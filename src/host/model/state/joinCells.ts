import type { Area, CellPosition } from "./area";

/** Joins cells into few rectangles: runs along rows, then equal runs below one another. */
export function joinCells(cells: readonly CellPosition[]): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  let row = -1;
  let runs: Area[] = [];
  const closeRow = (): void => {
    const next: Area[] = [];
    for (const run of runs) {
      const above = open.findIndex(
        (area) =>
          area.column === run.column &&
          area.columns === run.columns &&
          area.row + area.rows === run.row,
      );
      const [joined] = above < 0 ? [] : open.splice(above, 1);
      next.push(joined ? { ...joined, rows: joined.rows + 1 } : run);
    }
    done.push(...open);
    open = next;
    runs = [];
  };
  for (const cell of inOrder(cells)) {
    if (cell.row !== row) closeRow();
    row = cell.row;
    const last = runs.at(-1);
    if (last && last.column + last.columns === cell.column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column: cell.column, rows: 1, columns: 1 });
  }
  closeRow();
  done.push(...open);
  return done.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Row by row, each cell once. */
function inOrder(cells: readonly CellPosition[]): CellPosition[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter(
    ({ row, column }, index) =>
      row !== sorted[index - 1]?.row || column !== sorted[index - 1]?.column,
  );
}
