import { CellReader } from "../cells/cellReader";
import { rewriteTokens } from "../edits/rewriteReferences";
import { parseAddress } from "../state/address";
import { cellsOf, containsCell, intersect, overlaps, type Area } from "../state/area";
import type { Book } from "../state/book";
import type { SheetState } from "../state/sheetState";
import { joinCells } from "../state/joinCells";
import { usedArea } from "./usedArea";

/** Cells of one sheet. */
export type SheetAreas = { sheet: SheetState; areas: readonly Area[] };

type Place = { sheet: SheetState; area: Area };

/** A cell with a formula, and the cells it refers to. */
type FormulaCell = Place & { refers: readonly Place[] };

/** Follows references from a range: to the cells its formulas look at, or to the formulas that look at it. */
export type Direction = "precedents" | "dependents";

/** What a range refers to, or what refers to it, sheet by sheet; `direct` stops after one step. */
export function relatedCells(
  book: Book,
  start: Place,
  direction: Direction,
  direct: boolean,
): SheetAreas[] {
  const formulas = book.sheets.flatMap((sheet) => formulaCells(book, sheet));
  const reached = new Map<string, Place>();
  let frontier: Place[] = [start];
  while (frontier.length > 0) {
    const next = frontier
      .flatMap((place) => neighbours(formulas, place, direction))
      .filter((place) => !reached.has(keyOf(place)));
    for (const place of next) reached.set(keyOf(place), place);
    frontier = direct ? [] : next;
  }
  return bySheet(book, [...reached.values()]);
}

function neighbours(
  formulas: readonly FormulaCell[],
  { sheet, area }: Place,
  direction: Direction,
): Place[] {
  if (direction === "dependents")
    return formulas.filter(({ refers }) =>
      refers.some((other) => other.sheet === sheet && overlaps(other.area, area)),
    );
  return formulas
    .filter((cell) => cell.sheet === sheet && containsCell(area, cell.area.row, cell.area.column))
    .flatMap(({ refers }) => refers);
}

/** References reach no further than the used range of their sheet. */
function formulaCells(book: Book, sheet: SheetState): FormulaCell[] {
  const reader = new CellReader(sheet);
  const found: FormulaCell[] = [];
  sheet.grid.getCellMatrix().forValue((row, column) => {
    const formula = reader.formula(row, column);
    if (formula === undefined) return;
    const refers: Place[] = [];
    rewriteTokens(formula, book.engine.lexer, (token) => {
      const address = parseAddress(token);
      const other = address?.sheet === undefined ? sheet : book.findSheet(address.sheet);
      const used = other && usedArea(other, false);
      const area = address && used && (intersect(address.area, used) ?? cornerOf(address.area));
      if (other && area) refers.push({ sheet: other, area });
      return token;
    });
    found.push({ sheet, area: { row, column, rows: 1, columns: 1 }, refers });
  });
  return found;
}

const cornerOf = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

const keyOf = ({ sheet, area }: Place): string =>
  [sheet.id, area.row, area.column, area.rows, area.columns].join(" ");

function bySheet(book: Book, places: readonly Place[]): SheetAreas[] {
  return book.sheets.flatMap((sheet) => {
    const own = places.filter((place) => place.sheet === sheet);
    const areas = joinCells(own.flatMap(({ area }) => [...cellsOf(area)]));
    return areas.length === 0 ? [] : [{ sheet, areas }];
  });
}
