import type { ICellData, IStyleData } from "@univerjs/core";
import { cellsOf, lastColumn, lastRow, type Area } from "../state/area";
import type { CellMatrix, SheetState } from "../state/sheetState";
import type { FormatPatch } from "./formatProperty";

/** Makes of the style a cell has what is to change in it. */
export type FormatEdit = (style: IStyleData) => FormatPatch;

/** What a cell's format becomes: the edits that touch it, in order. */
type Recipe = readonly FormatEdit[];

/**
 * Changes of formats that wait to be written together. A batch that sets twenty properties of a
 * range costs one change of the grid, and cells that look alike are worked out once.
 */
export class FormatEdits {
  readonly #recipes: Recipe[] = [[]];
  /** Row, column, and which recipe the cell follows. */
  readonly #cells = new Map<number, Map<number, number>>();
  #rows = 0;
  #columns = 0;

  constructor(private readonly sheet: SheetState) {}

  add(area: Area, edit: FormatEdit): void {
    const following = new Map<number, number>();
    for (const { row, column } of cellsOf(area)) {
      let cells = this.#cells.get(row);
      if (!cells) this.#cells.set(row, (cells = new Map()));
      const before = cells.get(column) ?? 0;
      let after = following.get(before);
      if (after === undefined) {
        after = this.#recipes.push([...(this.#recipes[before] ?? []), edit]) - 1;
        following.set(before, after);
      }
      cells.set(column, after);
    }
    this.#rows = Math.max(this.#rows, lastRow(area) + 1);
    this.#columns = Math.max(this.#columns, lastColumn(area) + 1);
  }

  /** Writes everything that waits, in one change of the grid. */
  apply(): void {
    const { sheet } = this;
    const patches = new Map<string, FormatPatch>();
    const matrix: CellMatrix = {};
    for (const [row, cells] of this.#cells) {
      const written: Record<number, ICellData> = {};
      for (const [column, recipe] of cells) {
        const key = `${recipe} ${sheet.styleKey(row, column)}`;
        let patch = patches.get(key);
        if (!patch) {
          patch = follow(this.#recipes[recipe] ?? [], sheet.style(row, column));
          patches.set(key, patch);
        }
        written[column] = patchedCell(sheet, row, column, patch);
      }
      matrix[row] = written;
    }
    sheet.write(matrix, { row: 0, column: 0, rows: this.#rows, columns: this.#columns });
  }
}

/** One patch for a row of edits, each of which sees what those before it made. */
function follow(recipe: Recipe, before: IStyleData): FormatPatch {
  let style: IStyleData | undefined;
  let custom: FormatPatch["custom"];
  for (const edit of recipe) {
    const patch = edit(style ? over(before, style) : before);
    if (patch.style) style = over(style ?? {}, patch.style);
    if (patch.custom) custom = { ...custom, ...patch.custom };
  }
  return { ...(style && { style }), ...(custom && { custom }) };
}

/** One style over another: the lines of a border are kept side by side. */
export function over(below: IStyleData, above: IStyleData): IStyleData {
  const merged = { ...below, ...above };
  if (below.bd && above.bd) merged.bd = { ...below.bd, ...above.bd };
  return merged;
}

/** The cell as the grid takes it; the grid keeps what it is given, so that every cell gets its own. */
export function patchedCell(
  sheet: SheetState,
  row: number,
  column: number,
  { style, custom }: FormatPatch,
): ICellData {
  const cell: ICellData = {};
  if (style) cell.s = style.bd ? { ...style, bd: { ...style.bd } } : { ...style };
  if (custom) cell.custom = { ...sheet.cell(row, column)?.custom, ...custom };
  return cell;
}
