import { enumName } from "../enumName";
import { clearCells, type ClearApplyTo } from "../edits/clearCells";
import { copyCells, type CopyType } from "../edits/copyCells";
import { findCells, type SearchCriteria } from "../edits/findCells";
import { deleteCells, insertCells, type Shift } from "../edits/insertCells";
import { mergeCells, unmergeCells } from "../edits/mergeCells";
import { moveRange } from "../edits/moveRange";
import { removeDuplicates } from "../edits/removeDuplicates";
import { replaceCells } from "../edits/replaceCells";
import { fromR1C1, toR1C1 } from "../edits/r1c1";
import type { CellValue } from "../cells/cellValue";
import { CellReader } from "../cells/cellReader";
import { overlaps } from "../state/area";
import { notFound } from "../state/notFound";
import { refuseIfProtected } from "./guard";
import { hiddenLines, setLinesHidden } from "./hiddenLines";
import { RangeNavigation } from "./rangeNavigation";
import { RemoveDuplicatesResult } from "./removeDuplicatesResult";
import { spread } from "./spread";
import { sourcePlace } from "./sourcePlace";

/** The part of a range that changes, moves and searches its cells. */
export abstract class RangeEditing extends RangeNavigation {
  get formulasR1C1(): CellValue[][] | null {
    const reader = new CellReader(this.$sheet);
    const lexer = this.$sheet.engine.lexer;
    return this.$grid((row, column) => {
      const formula = reader.formula(row, column);
      return formula === undefined
        ? reader.value(row, column)
        : toR1C1(formula, lexer, row, column);
    });
  }
  set formulasR1C1(input: unknown) {
    const inputs = spread<CellValue>(input, this.$area);
    this.formulas = this.$grid((row, column) => {
      const value = inputs(row, column);
      return typeof value === "string" && value.startsWith("=")
        ? fromR1C1(value, row, column)
        : value;
    });
  }
  get rowHidden(): boolean | null {
    return hiddenLines(this.$sheet, this.$area, "row");
  }
  set rowHidden(hidden: boolean) {
    setLinesHidden(this.$book, this.$sheet, this.$area, "row", hidden);
  }
  get columnHidden(): boolean | null {
    return hiddenLines(this.$sheet, this.$area, "column");
  }
  set columnHidden(hidden: boolean) {
    setLinesHidden(this.$book, this.$sheet, this.$area, "column", hidden);
  }
  /** True when every cell is hidden, null when some are. */
  get hidden(): boolean | null {
    const rows = this.rowHidden;
    const columns = this.columnHidden;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  clear(applyTo: ClearApplyTo = "All"): void {
    clearCells(this.$book, this.$sheet, this.$area, enumName(applyTo));
  }
  /** Answers the range of the new blank cells. */
  insert(shift: Shift): this {
    const area = this.$area;
    insertCells(this.$book, this.$sheet, area, enumName(shift));
    return this.$at(area);
  }
  delete(shift: Shift): void {
    deleteCells(this.$book, this.$sheet, this.$area, enumName(shift));
  }
  merge(across = false): void {
    mergeCells(this.$book, this.$sheet, this.$area, across);
  }
  unmerge(): void {
    refuseIfProtected(this.$sheet, this.$area);
    unmergeCells(this.$sheet, this.$area);
  }
  /** @throws HostError ItemNotFound when no cells are merged */
  getMergedAreas(): object {
    const merged = this.getMergedAreasOrNullObject();
    if (!merged) throw notFound();
    return merged;
  }
  getMergedAreasOrNullObject(): object | null {
    const merged = this.$sheet.merges.filter((merge) => overlaps(merge, this.$area));
    return merged.length > 0 ? this.$book.api.rangeAreas(this.$sheet, merged) : null;
  }
  copyFrom(
    source: unknown,
    copyType: CopyType = "All",
    skipBlanks = false,
    transpose = false,
  ): void {
    const place = sourcePlace(source, this.$book, this.$sheet);
    const target = { sheet: this.$sheet, area: this.$area };
    copyCells(this.$book, place, target, { type: copyType, skipBlanks, transpose });
  }
  moveTo(destination: unknown): void {
    const place = sourcePlace(destination, this.$book, this.$sheet);
    moveRange(this.$book, { sheet: this.$sheet, area: this.$area }, place);
  }
  removeDuplicates(columns: readonly number[], includesHeader = false): RemoveDuplicatesResult {
    const result = removeDuplicates(this.$book, this.$sheet, this.$area, columns, includesHeader);
    return new RemoveDuplicatesResult(result.removed, result.uniqueRemaining);
  }
  find(text: string, criteria: SearchCriteria = {}): this {
    const [first] = findCells(this.$sheet, this.$area, text, criteria);
    if (!first) throw notFound();
    return this.$at(first);
  }
  findOrNullObject(text: string, criteria: SearchCriteria = {}): this | null {
    const [first] = findCells(this.$sheet, this.$area, text, criteria);
    return first ? this.$at(first) : null;
  }
  replaceAll(text: string, replacement: string, criteria: SearchCriteria = {}): number {
    return replaceCells(this.$book, this.$sheet, this.$area, text, replacement, criteria);
  }
}
