import { MAX_COLUMNS, MAX_ROWS, intersect, type Area } from "../state/area";

/**
 * An insertion or deletion seen along one axis: cells behind `at` within the band move by `count` (forwards when
 * inserted, backwards when deleted).
 */
export type LineShift = {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly deleted: boolean;
  /** The columns (of a row shift) or rows (of a column shift) that move. */
  readonly band: { readonly from: number; readonly to: number };
};

/** Whole rows or columns move: the band is the sheet. */
export const isWholeLine = ({ axis, band }: LineShift): boolean =>
  band.from === 0 && band.to === (axis === "row" ? MAX_COLUMNS : MAX_ROWS) - 1;

/** The shift that inserting or deleting an area makes. */
export function shiftOf(area: Area, axis: "row" | "column", deleted: boolean): LineShift {
  return axis === "row"
    ? {
        axis,
        at: area.row,
        count: area.rows,
        deleted,
        band: { from: area.column, to: area.column + area.columns - 1 },
      }
    : {
        axis,
        at: area.column,
        count: area.columns,
        deleted,
        band: { from: area.row, to: area.row + area.rows - 1 },
      };
}

/** Where an area lies afterwards; undefined when all of it was deleted. */
export function shiftArea(area: Area, shift: LineShift): Area | undefined {
  const rows = shift.axis === "row";
  const side = rows
    ? { from: area.column, to: area.column + area.columns - 1 }
    : { from: area.row, to: area.row + area.rows - 1 };
  if (side.from < shift.band.from || side.to > shift.band.to) return area;
  const limit = rows ? MAX_ROWS : MAX_COLUMNS;
  const start = rows ? area.row : area.column;
  const length = rows ? area.rows : area.columns;
  const moved = shiftSpan(start, length, shift, limit);
  if (!moved) return undefined;
  return rows
    ? { ...area, row: moved.start, rows: moved.length }
    : { ...area, column: moved.start, columns: moved.length };
}

function shiftSpan(
  start: number,
  length: number,
  shift: LineShift,
  limit: number,
): { start: number; length: number } | undefined {
  const end = start + length;
  if (length >= limit) return { start, length };
  if (!shift.deleted) {
    if (shift.at <= start) return { start: start + shift.count, length };
    return shift.at < end ? { start, length: length + shift.count } : { start, length };
  }
  const gone = { from: shift.at, to: shift.at + shift.count };
  const before = Math.max(0, Math.min(end, gone.from) - start);
  const after = Math.max(0, end - Math.max(start, gone.to));
  if (before + after === 0) return undefined;
  return {
    start: before > 0 ? start : Math.max(start, gone.to) - shift.count,
    length: before + after,
  };
}

/** True when the shift would move only a part of the area. */
export function tears(area: Area, shift: LineShift): boolean {
  const rows = shift.axis === "row";
  const moving: Area = rows
    ? {
        row: shift.at,
        rows: MAX_ROWS - shift.at,
        column: shift.band.from,
        columns: shift.band.to - shift.band.from + 1,
      }
    : {
        column: shift.at,
        columns: MAX_COLUMNS - shift.at,
        row: shift.band.from,
        rows: shift.band.to - shift.band.from + 1,
      };
  const part = intersect(area, moving);
  return part !== undefined && (rows ? part.columns !== area.columns : part.rows !== area.rows);
}
