import { linesOf, outlineOf, type OutlineAxis } from "../../model/edits/outlineLevels";
import type { SheetState } from "../../model/state/sheetState";
import type { LineLevels, SheetOutline } from "../workbookFile";

const deepest = 8;

/** Groups the rows and columns of a sheet as a file had them: every run of lines at a level or deeper. */
export function loadOutline(sheet: SheetState, outline: SheetOutline | undefined): void {
  if (outline === undefined) return;
  for (const axis of ["row", "column"] as const) {
    const levels = outline[axis];
    for (let level = 1; level <= deepest; level += 1) {
      for (const [first, count] of runs(levels, level)) {
        const area = { row: first, rows: count, column: first, columns: count };
        outlineOf(sheet, axis).group(linesOf(area, axis));
      }
    }
  }
}

/** First line and length of each run of lines that lie at least so deep. */
function runs(levels: LineLevels, level: number): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const line of Object.keys(levels).map(Number)) {
    if ((levels[line] ?? 0) < level) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === line) last[1] += 1;
    else found.push([line, 1]);
  }
  return found;
}

/** The levels of a sheet's grouped lines, for a file; undefined where nothing is grouped. */
export function takeOutline(sheet: SheetState): SheetOutline | undefined {
  const levels = (axis: OutlineAxis): LineLevels => {
    const outline = outlineOf(sheet, axis);
    return Object.fromEntries(
      outline.lines(axis).map((line) => [line[axis], outline.levelAt(line)]),
    );
  };
  const outline = { row: levels("row"), column: levels("column") };
  const empty = Object.keys({ ...outline.row, ...outline.column }).length === 0;
  return empty ? undefined : outline;
}
