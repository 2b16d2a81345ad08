/** A rectangle of cells by zero-based position and size. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A cell by its zero-based position. */
export type CellPosition = { readonly row: number; readonly column: number };

/** The size of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const cellCountOf = (area: Area): number => area.rows * area.columns;
export const isSingleCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;
export const isEntireColumn = (area: Area): boolean => area.rows === MAX_ROWS;
export const isEntireRow = (area: Area): boolean => area.columns === MAX_COLUMNS;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells both have, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area)
  );
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner.row, inner.column) &&
    containsCell(outer, lastRow(inner), lastColumn(inner))
  );
}

export const overlaps = (a: Area, b: Area): boolean => intersect(a, b) !== undefined;

/** Walks the cells row by row. */
export function* cellsOf(area: Area): Generator<CellPosition> {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) yield { row, column };
  }
}

/** Builds a grid the size of the area from a function of each cell. */
export function gridOf<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const line: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column += 1)
      line.push(read(row, column));
    grid.push(line);
  }
  return grid;
}
