import { BASE_BLOCKS } from "../ledger/baseLayout";
import { cellArea } from "../ledger/area";
import type { Area } from "../ledger/area";
import type { Mark } from "../ledger/reading/readBase";
import type { CellIndex } from "./cellIndex";
import { markKey, type WantedMark } from "./findingMarks";
import type { FillChange, NoteChange, SheetBlock, WriteBatch } from "./workbook";

/** Neighbouring cells of a column as areas, so that many marks cost few writes. */
function joined(cells: readonly { row: number; column: number }[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of ordered) {
    const last = areas.at(-1);
    if (last && last.column === column && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push(cellArea(row, column));
  }
  return areas;
}

/** The marks block of _底本, written anew: shorter lists leave empty rows behind. */
function markBlock(sheet: string, before: number, marks: readonly Mark[]): SheetBlock[] {
  const { column, headers } = BASE_BLOCKS.marks;
  const rows: (string | null)[][] = marks.map((mark) => [
    mark.sheet,
    mark.key,
    mark.column,
    mark.color,
    mark.note,
  ]);
  while (rows.length < before) rows.push(headers.map(() => null));
  return rows.length === 0 ? [] : [{ sheet, row: 1, column, values: rows }];
}

/**
 * Fills and notes that turn the marks of the last check into those of this one: only cells whose mark
 * is new, gone or different are touched. A mark that is gone gives its cell the background of its column.
 */
export function markWrites(
  before: readonly Mark[],
  wanted: ReadonlyMap<string, WantedMark>,
  index: CellIndex,
  baseSheet: string,
): Pick<WriteBatch, "fills" | "notes" | "blocks"> {
  const known = new Map(before.map((mark) => [markKey(mark), mark]));
  const painted = new Map<
    string,
    { color: string | null; sheet: string; cells: { row: number; column: number }[] }
  >();
  const notes: NoteChange[] = [];
  const paint = (mark: Mark, color: string | null): void => {
    const spot = index.locate(mark);
    if (!spot) return;
    const background = color ?? spot.background;
    const group = `${spot.sheet}\n${background ?? ""}`;
    const entry = painted.get(group) ?? { color: background, sheet: spot.sheet, cells: [] };
    entry.cells.push(spot);
    painted.set(group, entry);
  };
  const note = (mark: Mark, text: string | null): void => {
    const spot = index.locate(mark);
    if (spot) notes.push({ sheet: spot.sheet, row: spot.row, column: spot.column, text });
  };
  for (const [key, mark] of wanted) {
    const last = known.get(key);
    if (last?.color !== mark.color) paint(mark, mark.color);
    if (last?.note !== mark.note) note(mark, mark.text);
  }
  for (const [key, mark] of known) {
    if (wanted.has(key)) continue;
    paint(mark, null);
    note(mark, null);
  }
  const fills: FillChange[] = [...painted.values()].map(({ sheet, color, cells }) => ({
    sheet,
    color,
    areas: joined(cells),
  }));
  const unchanged = fills.length === 0 && notes.length === 0 && before.length === wanted.size;
  if (unchanged) return {};
  return { fills, notes, blocks: markBlock(baseSheet, before.length, [...wanted.values()]) };
}
