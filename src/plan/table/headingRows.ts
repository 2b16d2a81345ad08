import { foldText } from "../cells/foldText";
import { joinWrapped } from "../cells/joinWrapped";
import { isChineseNumber, readNumber } from "../cells/readNumber";
import type { Grid } from "../grid";
import { TOTAL_ROW, TOTAL_WORD } from "../lexicon/rows";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";
import { enumeratedRank, headingRank } from "./headingRank";
import { layeredRows, type LayeredRows } from "./layeredRows";
import type { MergeMap } from "./mergeMap";
import { readRowTexts } from "./readRowTexts";
import type { TableRow } from "./tableRow";

/** What stands beside a heading in columns that are not read: the sums of its projects. */
const SUBTOTAL = /^(?:\d[\d,.]*|[/—-]+)$/;
/** How many projects a heading has, in the column of contents: 45个, （3项）. */
const COUNT = /^\(?共?\d{1,4}[个项件](?:[,;](?:小计|合计|总?投资|计划|资金).{0,20})?\)?$/;

/** A heading from its numeral and its words: 一 | 教育 → 一、教育. */
const named = (no: string, words: string): string => no + (MARKED.test(no) ? "" : "、") + words;
const MARKED = /[)）、.．]$/;

/** Tells the headings among rows of several filled cells. A row's `filled` cells are its columns with their folded texts. */
export class HeadingRows {
  private readonly arabicNumbers: boolean;
  private readonly layered: LayeredRows;

  constructor(
    private readonly grid: Grid,
    private readonly merges: MergeMap,
    header: Header,
    private readonly columns: Columns,
  ) {
    this.arabicNumbers = grid.cells.slice(header.bottom).some((row) => {
      const no = row[columns.no ?? -1] ?? "";
      return readNumber(no) !== null && !isChineseNumber(no);
    });
    this.layered = layeredRows(grid, header, columns);
  }

  /** A heading beside which a subtotal or its own numeral stands: 一 | 教育 | | 12.5. */
  read(row: number, filled: readonly [number, string][]): TableRow | null {
    const { no, title, investment, section, funds } = this.columns;
    const numbered = this.readNumbered(row) ?? this.readHead(row);
    if (numbered !== null) return numbered;
    const beside = filled.filter(
      ([col]) => ![no, title, investment, section, ...funds].includes(col),
    );
    if (beside.some(([, text]) => !SUBTOTAL.test(text))) return null;
    const parted = this.readParted(row, filled);
    if (parted !== null) return parted;
    const texts = readRowTexts(this.grid, this.merges, this.columns, row);
    const own = readNumber(texts.no);
    const name = joinWrapped(texts.no) || texts.title;
    const heads = own === null && enumeratedRank(name) >= 0;
    return heads ? { kind: "section", row, name, rank: headingRank(name) } : null;
  }

  /**
   * A heading with a Chinese numeral among projects with Arabic ones, and no content of its own: 一 |
   * 教育. A lead beside it may be that of all its projects.
   */
  private readNumbered(row: number): TableRow | null {
    const texts = readRowTexts(this.grid, this.merges, this.columns, row);
    const { no, title, content } = texts;
    if (!this.arabicNumbers || !isChineseNumber(no) || title === "") return null;
    if (content !== "" && !COUNT.test(foldText(content))) return null;
    return { kind: "section", row, name: named(no, title), rank: headingRank(no) };
  }

  /** A work whose projects are numbered in layers below it: 3 | 老城更新 | | 3.2 above 3.1 and 3.2. */
  private readHead(row: number): TableRow | null {
    if (!this.layered.heads.has(row)) return null;
    const { no, title, leads } = readRowTexts(this.grid, this.merges, this.columns, row);
    const name = named(isChineseNumber(no) ? no : String(readNumber(no) ?? no), title);
    if (title === "") return null;
    const led = leads === "" ? {} : { leads };
    return { kind: "section", row, name, rank: headingRank(name), layered: true, ...led };
  }

  /** True for a row whose number stands below that of another. */
  isBelow(row: number): boolean {
    return this.layered.children.has(row);
  }

  /** True for a row with a number below another that only goes on with the project above it. */
  goesOn(row: number): boolean {
    return this.layered.parts.has(row);
  }

  /** A heading that sums up the projects below it: （一） | 教育类小计（2项） | 3.2. */
  readTotalled(row: number, filled: readonly [number, string][]): TableRow | null {
    const { no, title } = readRowTexts(this.grid, this.merges, this.columns, row);
    const sums = filled.slice(2).every(([, text]) => SUBTOTAL.test(text));
    if (!this.arabicNumbers || !isChineseNumber(no) || !TOTAL_ROW.test(foldText(title)) || !sums)
      return null;
    return {
      kind: "section",
      row,
      name: named(no, title.replace(TOTAL_WORD, "")),
      rank: headingRank(no),
    };
  }

  /**
   * The same with numeral and words in one cell: 一、教育小计（2项） | 3.2. Below its projects, under a
   * heading of its name or in a list without headings, such a row is only their total.
   */
  readTotalledWords(
    row: number,
    [first, ...sums]: readonly [number, string][],
    begun: boolean,
    sections: readonly string[],
  ): TableRow | null {
    const words = joinWrapped(this.grid.cells[row]?.[first?.[0] ?? -1] ?? "");
    if (enumeratedRank(words) < 0 || !TOTAL_ROW.test(foldText(words))) return null;
    if (sums.some(([, text]) => !SUBTOTAL.test(text))) return null;
    const name = words.replace(TOTAL_WORD, "");
    const known = sections.some((one) => one.startsWith(name) || name.startsWith(one));
    if (known || (begun && sections.length === 0)) return null;
    return { kind: "section", row, name, rank: headingRank(name) };
  }

  /** A heading whose numeral stands in the column of sections, its words beside it: 一 | 公共安全. */
  private readParted(row: number, filled: readonly [number, string][]): TableRow | null {
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
}
