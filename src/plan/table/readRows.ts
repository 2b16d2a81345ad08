import { foldText } from "../cells/foldText";
import { joinWrapped } from "../cells/joinWrapped";
import { readNumber } from "../cells/readNumber";
import type { Grid } from "../grid";
import { COLUMN_NUMBER, NOTE_ROW, SIGNATURE_ROW, TOTAL_ROW } from "../lexicon/rows";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";
import type { MergeMap } from "./mergeMap";
import { enumeratedRank, headingRank } from "./headingRank";
import { HeadingRows } from "./headingRows";
import { readRowTexts } from "./readRowTexts";
import type { TableRow } from "./tableRow";

/** True for a row that prints the header again, as at the top of each page. */
function repeatsHeader(header: Header, filled: readonly [number, string][]): boolean {
  const same = filled.filter(([col, text]) => foldText(header.texts[col] ?? "").includes(text));
  return filled.length >= 2 && same.length === filled.length;
}

/** Columns whose lone text goes on with the project above rather than opening a section. */
const continues = (columns: Columns, col: number): boolean =>
  columns.content.includes(col) || columns.supports.includes(col) || columns.leads === col;

const MIN_NUMBERED_COLUMNS = 4;

const numbersColumns = (filled: readonly [number, string][]): boolean =>
  filled.length >= MIN_NUMBERED_COLUMNS && filled.every(([, text]) => COLUMN_NUMBER.test(text));

/** A chapter is no sentence. */
const SENTENCE = /[。；;]$/;

class RowReader {
  private readonly headings: HeadingRows;
  private begun = false;
  private readonly sections: string[] = [];
  /** What stands above the header, and may stand again on each page. */
  private readonly above: ReadonlySet<string>;

  constructor(
    private readonly grid: Grid,
    private readonly merges: MergeMap,
    private readonly header: Header,
    private readonly columns: Columns,
  ) {
    this.headings = new HeadingRows(grid, merges, header, columns);
    this.above = new Set(grid.cells.slice(0, header.top).flat().map(foldText));
  }

  read(row: number): TableRow | null {
    const read = this.readRow(row);
    if (read?.kind === "section") this.sections.push(read.name);
    return read;
  }

  private readRow(row: number): TableRow | null {
    const cells = this.grid.cells[row] ?? [];
    const filled = cells
      .map((text, col): [number, string] => [col, foldText(text)])
      .filter(([, text]) => text !== "");
    const [first] = filled;
    if (first === undefined) return null;
    const text = joinWrapped(cells[first[0]] ?? "");
    if (repeatsHeader(this.header, filled)) return { kind: "header", row };
    const totalled =
      this.headings.readTotalled(row, filled) ??
      this.headings.readTotalledWords(row, filled, this.begun, this.sections);
    if (totalled !== null) return totalled;
    if (
      numbersColumns(filled) ||
      filled.slice(0, 2).some(([, one]) => TOTAL_ROW.test(one)) ||
      filled.every(([, one]) => SIGNATURE_ROW.test(one))
    )
      return { kind: "ignored", row, text };
    const lone = new Set(filled.map(([, one]) => one)).size === 1;
    if (lone) return this.readLone(row, first[0], first[1], text);
    return this.headings.read(row, filled) ?? this.readProject(row);
  }

  private readLone(row: number, col: number, folded: string, text: string): TableRow {
    if (this.above.has(folded) && enumeratedRank(text) < 0) return { kind: "header", row };
    if (
      NOTE_ROW.test(folded) ||
      (SENTENCE.test(folded) && enumeratedRank(text) < 0 && !this.goesOn(row, col))
    )
      return { kind: "ignored", row, text };
    if (this.goesOn(row, col) && enumeratedRank(text) < 0) {
      return { kind: "more", row, texts: readRowTexts(this.grid, this.merges, this.columns, row) };
    }
    if (col === this.columns.title && this.sharesMerge(row)) return this.readProject(row);
    if (col === this.columns.no && readNumber(text) !== null) return { kind: "ignored", row, text };
    return { kind: "section", row, name: text, rank: headingRank(text) };
  }

  /** True for a lone text in one column that says more of the project above. */
  private goesOn(row: number, col: number): boolean {
    const wide = (this.merges.at(row, col)?.colSpan ?? 1) > 1;
    return !wide && this.begun && continues(this.columns, col);
  }

  /** True for a row that takes a lead, support or amount from a merged cell above: a project. */
  private sharesMerge(row: number): boolean {
    const { leads, supports, investment, content } = this.columns;
    return [leads, investment, ...supports, ...content].some(
      (col) => col !== undefined && (this.merges.at(row, col)?.row ?? row) < row,
    );
  }

  private readProject(row: number): TableRow {
    const texts = readRowTexts(this.grid, this.merges, this.columns, row);
    if (this.headings.goesOn(row)) {
      const content = [texts.title, texts.content].filter((text) => text !== "").join("：");
      return { kind: "more", row, texts: { ...texts, content, investment: "", funds: [] } };
    }
    const { no, title } = this.columns;
    const covered = (col: number | undefined): boolean =>
      col !== undefined && (this.merges.at(row, col)?.row ?? row) < row;
    const keyed = no !== undefined || title !== undefined;
    const sameNo = no === undefined || covered(no) || texts.no === "";
    const sameTitle = title === undefined || covered(title) || texts.title === "";
    if (this.begun && keyed && sameNo && sameTitle) return { kind: "more", row, texts };
    this.begun = true;
    return this.headings.isBelow(row)
      ? { kind: "project", row, texts, below: true }
      : { kind: "project", row, texts };
  }
}

/** Reads the rows below a header, each as what it is; blank rows are left out. */
export function readRows(
  grid: Grid,
  merges: MergeMap,
  header: Header,
  columns: Columns,
): TableRow[] {
  const reader = new RowReader(grid, merges, header, columns);
  const rows: TableRow[] = [];
  for (let row = header.bottom; row < grid.cells.length; row++) {
    const read = reader.read(row);
    if (read !== null) rows.push(read);
  }
  return rows;
}
