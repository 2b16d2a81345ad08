import { foldText } from "../cells/foldText";
import { cellText, type Grid, type Merge } from "../grid";
import { LEAD_MARK, SUPPORT_MARK } from "../lexicon/rows";
import { NAME_ENDINGS } from "../lexicon/unitNames";
import { readHeaderCell } from "./readHeaderCell";

const MIN_UNITS = 2;
const SEARCHED_ROWS = 200;

/** Columns that each stand for a body, below a heading over all of them. */
interface Matrix {
  /** The row of their heading; below it stand their names. */
  readonly row: number;
  readonly col: number;
  readonly names: readonly string[];
}

const isName = (text: string): boolean =>
  text !== "" && NAME_ENDINGS.some((ending) => text.endsWith(ending));

const isMark = (text: string): boolean => LEAD_MARK.test(text) || SUPPORT_MARK.test(text);

function matrixAt(grid: Grid, { row, col, colSpan, rowSpan }: Merge): Matrix | null {
  if (row >= SEARCHED_ROWS || colSpan < MIN_UNITS || rowSpan > 1) return null;
  const field = readHeaderCell(cellText(grid, row, col))?.field;
  if (field !== "leads" && field !== "supports") return null;
  const columns = Array.from({ length: colSpan }, (_, at) => col + at);
  const names = columns.map((at) => foldText(cellText(grid, row + 1, at)));
  const marks = grid.cells
    .slice(row + 2)
    .flatMap((cells) => columns.map((at) => foldText(cells[at] ?? "")))
    .filter((text) => text !== "");
  const told = marks.length > 0 && marks.filter(isMark).length * 10 >= marks.length * 9;
  return names.every(isName) && told ? { row, col, names } : null;
}

/** 牵头单位：水利局；配合单位：林业局、财政局, from the marks of one row. */
function rolesOf(cells: readonly string[], { col, names }: Matrix): string {
  const marked = (mark: RegExp): string =>
    names.filter((_, at) => mark.test(foldText(cells[col + at] ?? ""))).join("、");
  const leads = marked(LEAD_MARK);
  const supports = marked(SUPPORT_MARK);
  return [leads && `牵头单位：${leads}`, supports && `配合单位：${supports}`]
    .filter((part) => part !== "")
    .join("；");
}

/**
 * A grid in which each body has a column of its own with marks in it (牵头, ●), with one column that
 * names them instead; any other grid as it is.
 */
export function gatherRoles(grid: Grid): Grid {
  const matrix = grid.merges.map((merge) => matrixAt(grid, merge)).find((one) => one !== null);
  if (matrix == null) return grid;
  const { row: header, col, names } = matrix;
  const cells = grid.cells.map((texts, row) => {
    if (row <= header) return texts;
    const gathered = row === header + 1 ? "" : rolesOf(texts, matrix);
    return texts.map((text, at) =>
      at === col ? gathered : at > col && at < col + names.length ? "" : text,
    );
  });
  const merges = grid.merges.map((merge) =>
    merge.row === header && merge.col === col ? { ...merge, rowSpan: 2, colSpan: 1 } : merge,
  );
  return { ...grid, cells, merges };
}
