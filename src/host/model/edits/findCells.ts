import { CellReader } from "../cells/cellReader";
import { intersect, lastColumn, lastRow, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";

/** `Excel.SearchCriteria` and `WorksheetSearchCriteria`. */
export type SearchCriteria = {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: string;
};

/** True where a text holds (or, complete, is) the wanted text; * and ? are wildcards, ~ takes their meaning. */
export function matcher(wanted: string, criteria: SearchCriteria): RegExp {
  const source = wanted.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_match, literal?: string, wild?: string, special?: string) => {
      if (literal) return literal === "~" ? "~" : `\\${literal}`;
      if (wild) return wild === "*" ? "[^]*?" : "[^]";
      return `\\${special ?? ""}`;
    },
  );
  return new RegExp(criteria.completeMatch ? `^${source}$` : source, criteria.matchCase ? "" : "i");
}

/** The cells whose shown text or formula matches, row by row. */
export function findCells(
  sheet: SheetState,
  area: Area,
  text: string,
  criteria: SearchCriteria,
): Area[] {
  const grid = sheet.grid;
  const part = intersect(area, {
    row: 0,
    column: 0,
    rows: grid.getRowCount(),
    columns: grid.getColumnCount(),
  });
  if (!part) return [];
  const reader = new CellReader(sheet);
  const pattern = matcher(text, criteria);
  const found: Area[] = [];
  for (let row = part.row; row <= lastRow(part); row += 1) {
    for (let column = part.column; column <= lastColumn(part); column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell) continue;
      const shown = reader.formula(row, column) ?? reader.text(row, column);
      if (shown !== "" && pattern.test(shown)) found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return criteria.searchDirection === "Backwards" ? found.reverse() : found;
}
