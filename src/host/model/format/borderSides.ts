import {
  intersect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  type Area,
} from "../state/area";

/** `Excel.BorderIndex` in the order the API lists them. */
export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof borderSides)[number];

/** The key under which Univer keeps a cell's line. */
export type LineKey = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** Cells and the line of theirs that make up a side of an area. */
export type SidePart = { area: Area; key: LineKey };

/**
 * An inside line belongs to the cells on both of its sides. Entire columns (and rows) have all their cells' lines
 * inside, and no end.
 */
export function partsOfSide(area: Area, side: BorderSide): SidePart[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { row, column, rows: 1, columns }, key: "t" }];
    case "EdgeBottom":
      if (isEntireColumn(area)) return [];
      return [{ area: { row: lastRow(area), column, rows: 1, columns }, key: "b" }];
    case "EdgeLeft":
      return [{ area: { row, column, rows, columns: 1 }, key: "l" }];
    case "EdgeRight":
      if (isEntireRow(area)) return [];
      return [{ area: { row, column: lastColumn(area), rows, columns: 1 }, key: "r" }];
    case "InsideHorizontal":
      if (isEntireColumn(area))
        return [
          { area, key: "b" },
          { area, key: "t" },
        ];
      return inner([
        { area: { row, column, rows: rows - 1, columns }, key: "b" },
        { area: { row: row + 1, column, rows: rows - 1, columns }, key: "t" },
      ]);
    case "InsideVertical":
      if (isEntireRow(area))
        return [
          { area, key: "r" },
          { area, key: "l" },
        ];
      return inner([
        { area: { row, column, rows, columns: columns - 1 }, key: "r" },
        { area: { row, column: column + 1, rows, columns: columns - 1 }, key: "l" },
      ]);
    case "DiagonalDown":
      return [{ area, key: "tl_br" }];
    case "DiagonalUp":
      return [{ area, key: "bl_tr" }];
  }
}

const inner = (parts: SidePart[]): SidePart[] =>
  parts.filter(({ area }) => intersect(area, area) !== undefined);
