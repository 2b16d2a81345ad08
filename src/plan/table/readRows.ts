import { foldText } from "../cells/foldText";
import { joinWrapped } from "../cells/joinWrapped";
import { layersOf } from "../cells/layersOf";
import { isChineseNumber, readNumber } from "../cells/readNumber";
import type { Grid } from "../grid";
import {
  HEADING_RANKS,
  NOTE_ROW,
  PLAIN_HEADING_RANK,
  SIGNATURE_ROW,
  TOTAL_ROW,
} from "../lexicon/rows";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";
import type { MergeMap } from "./mergeMap";
import { readRowTexts } from "./readRowTexts";
import type { TableRow } from "./tableRow";

const enumeratedRank = (text: string): number =>
  HEADING_RANKS.findIndex((pattern) => pattern.test(foldText(text)));

const headingRank = (text: string): number => {
  const rank = enumeratedRank(text);
  return rank < 0 ? PLAIN_HEADING_RANK : rank;
};

/** True for a row that prints the header again, as at the top of each page. */
function repeatsHeader(header: Header, filled: readonly [number, string][]): boolean {
  const same = filled.filter(([col, text]) => foldText(header.texts[col] ?? "").includes(text));
  return filled.length >= 2 && same.length === filled.length;
}

/** Columns whose lone text goes on with the project above rather than opening a section. */
const continues = (columns: Columns, col: number): boolean =>
  columns.content.includes(col) || columns.supports.includes(col) || columns.leads === col;

/** What stands beside a heading in columns that are not read: the sums of its projects. */
const SUBTOTAL = /^(?:\d[\d,.]*|[/—-]+)$/;
/** How many projects a heading has, in the column of contents: 45个, （3项）. */
const COUNT = /^\(?共?\d{1,4}[个项件](?:[,;](?:小计|合计|总?投资|计划|资金).{0,20})?\)?$/;

class RowReader {
  private readonly arabicNumbers: boolean;
  /** Numbers that others are layered under: 1 where there is a 1.1. */
  private readonly parents: ReadonlySet<number>;
  private begun = false;

  constructor(
    private readonly grid: Grid,
    private readonly merges: MergeMap,
    private readonly header: Header,
    private readonly columns: Columns,
  ) {
    this.arabicNumbers = grid.cells.slice(header.bottom).some((row) => {
      const no = row[columns.no ?? -1] ?? "";
      return readNumber(no) !== null && !isChineseNumber(no);
    });
    this.parents = new Set(
      grid.cells
        .slice(header.bottom)
        .flatMap((row) => layersOf(row[columns.no ?? -1] ?? "")?.[0] ?? []),
    );
  }

  read(row: number): TableRow | null {
    const cells = this.grid.cells[row] ?? [];
    const filled = cells
      .map((text, col): [number, string] => [col, foldText(text)])
      .filter(([, text]) => text !== "");
    const [first] = filled;
    if (first === undefined) return null;
    const text = joinWrapped(cells[first[0]] ?? "");
    if (repeatsHeader(this.header, filled)) return { kind: "header", row };
    if (
      filled.slice(0, 2).some(([, one]) => TOTAL_ROW.test(one)) ||
      filled.every(([, one]) => SIGNATURE_ROW.test(one))
    )
      return { kind: "ignored", row, text };
    const lone = new Set(filled.map(([, one]) => one)).size === 1;
    if (lone) return this.readLone(row, first[0], first[1], text);
    return this.readHeadingRow(row, filled) ?? this.readProject(row);
  }

  private readLone(row: number, col: number, folded: string, text: string): TableRow {
    if (NOTE_ROW.test(folded)) return { kind: "ignored", row, text };
    const wide = (this.merges.at(row, col)?.colSpan ?? 1) > 1;
    if (!wide && this.begun && continues(this.columns, col) && enumeratedRank(text) < 0) {
      return { kind: "more", row, texts: readRowTexts(this.grid, this.merges, this.columns, row) };
    }
    if (col === this.columns.title && this.sharesMerge(row)) return this.readProject(row);
    if (col === this.columns.no && readNumber(text) !== null) return { kind: "ignored", row, text };
    return { kind: "section", row, name: text, rank: headingRank(text) };
  }

  /** True for a row that takes a lead, support or amount from a merged cell above: a project. */
  private sharesMerge(row: number): boolean {
    const { leads, supports, investment, content } = this.columns;
    return [leads, investment, ...supports, ...content].some(
      (col) => col !== undefined && (this.merges.at(row, col)?.row ?? row) < row,
    );
  }

  /** A heading beside which a subtotal or its own numeral stands: 一 | 教育 | | 12.5. */
  private readHeadingRow(row: number, filled: readonly [number, string][]): TableRow | null {
    const { no, title, investment, section } = this.columns;
    const numbered = this.readNumberedHeading(row);
    if (numbered !== null) return numbered;
    const beside = filled.filter(([col]) => ![no, title, investment, section].includes(col));
    if (beside.some(([, text]) => !SUBTOTAL.test(text))) return null;
    const parted = this.readPartedHeading(row, filled);
    if (parted !== null) return parted;
    const texts = readRowTexts(this.grid, this.merges, this.columns, row);
    const own = readNumber(texts.no);
    if (own !== null && this.parents.has(own) && texts.title !== "")
      return { kind: "section", row, name: `${own}、${texts.title}`, rank: PLAIN_HEADING_RANK };
    const name = joinWrapped(texts.no) || texts.title;
    const heads = own === null && enumeratedRank(name) >= 0;
    return heads ? { kind: "section", row, name, rank: headingRank(name) } : null;
  }

  /**
   * A heading with a Chinese numeral among projects with Arabic ones, and no content of its own: 一 |
   * 教育. A lead beside it may be that of all its projects.
   */
  private readNumberedHeading(row: number): TableRow | null {
    const texts = readRowTexts(this.grid, this.merges, this.columns, row);
    const { no, title, content } = texts;
    if (!this.arabicNumbers || !isChineseNumber(no) || title === "") return null;
    if (content !== "" && !COUNT.test(foldText(content))) return null;
    const name = /[)）、.．]$/.test(no) ? no + title : `${no}、${title}`;
    return { kind: "section", row, name, rank: headingRank(no) };
  }

  /** A heading whose numeral stands in the column of sections, its words beside it: 一 | 公共安全. */
  private readPartedHeading(row: number, filled: readonly [number, string][]): TableRow | null {
    const { section, investment } = this.columns;
    const words = filled.filter(([col]) => col !== investment).map(([, text]) => text);
    const [numeral = "", ...rest] = words;
    if (filled[0]?.[0] !== section || !isChineseNumber(numeral)) return null;
    if (rest.length === 0 || rest.some((text) => readNumber(text) !== null)) return null;
    const mark = /[、.)]$/.test(numeral) ? "" : "、";
    return {
      kind: "section",
      row,
      name: numeral + mark + rest.join(""),
      rank: headingRank(numeral),
    };
  }

  private readProject(row: number): TableRow {
    const texts = readRowTexts(this.grid, this.merges, this.columns, row);
    const { no, title } = this.columns;
    const covered = (col: number | undefined): boolean =>
      col !== undefined && (this.merges.at(row, col)?.row ?? row) < row;
    const keyed = no !== undefined || title !== undefined;
    const sameNo = no === undefined || covered(no) || texts.no === "";
    const sameTitle = title === undefined || covered(title) || texts.title === "";
    if (this.begun && keyed && sameNo && sameTitle) return { kind: "more", row, texts };
    this.begun = true;
    return { kind: "project", row, texts };
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
