import { foldText } from "../cells/foldText";
import { joinWrapped } from "../cells/joinWrapped";
import { layersOf } from "../cells/layersOf";
import { isChineseNumber, readNumber } from "../cells/readNumber";
import type { Grid } from "../grid";
import { PLAIN_HEADING_RANK, TOTAL_ROW, TOTAL_WORD } from "../lexicon/rows";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";
import { enumeratedRank, headingRank } from "./headingRank";
import type { MergeMap } from "./mergeMap";
import { readRowTexts } from "./readRowTexts";
import type { TableRow } from "./tableRow";

/** What stands beside a heading in columns that are not read: the sums of its projects. */
const SUBTOTAL = /^(?:\d[\d,.]*|[/—-]+)$/;
/** How many projects a heading has, in the column of contents: 45个, （3项）. */
const COUNT = /^\(?共?\d{1,4}[个项件](?:[,;](?:小计|合计|总?投资|计划|资金).{0,20})?\)?$/;

/** Tells the headings among rows of several filled cells. A row's `filled` cells are its columns with their folded texts. */
export class HeadingRows {
  private readonly arabicNumbers: boolean;
  /** Numbers that others are layered under: 1 where there is a 1.1. */
  private readonly parents: ReadonlySet<number>;

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
    this.parents = new Set(
      grid.cells
        .slice(header.bottom)
        .flatMap((row) => layersOf(row[columns.no ?? -1] ?? "")?.[0] ?? []),
    );
  }

  /** A heading beside which a subtotal or its own numeral stands: 一 | 教育 | | 12.5. */
  read(row: number, filled: readonly [number, string][]): TableRow | null {
    const { no, title, investment, section } = this.columns;
    const numbered = this.readNumbered(row);
    if (numbered !== null) return numbered;
    const beside = filled.filter(([col]) => ![no, title, investment, section].includes(col));
    if (beside.some(([, text]) => !SUBTOTAL.test(text))) return null;
    const parted = this.readParted(row, filled);
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
  private readNumbered(row: number): TableRow | null {
    const texts = readRowTexts(this.grid, this.merges, this.columns, row);
    const { no, title, content } = texts;
    if (!this.arabicNumbers || !isChineseNumber(no) || title === "") return null;
    if (content !== "" && !COUNT.test(foldText(content))) return null;
    const name = /[)）、.．]$/.test(no) ? no + title : `${no}、${title}`;
    return { kind: "section", row, name, rank: headingRank(no) };
  }

  /** A heading that sums up the projects below it: （一） | 教育类小计（2项） | 3.2. */
  readTotalled(row: number, filled: readonly [number, string][]): TableRow | null {
    const { no, title } = readRowTexts(this.grid, this.merges, this.columns, row);
    const sums = filled.slice(2).every(([, text]) => SUBTOTAL.test(text));
    if (!this.arabicNumbers || !isChineseNumber(no) || !TOTAL_ROW.test(foldText(title)) || !sums)
      return null;
    const mark = /[)）、.．]$/.test(no) ? "" : "、";
    return {
      kind: "section",
      row,
      name: no + mark + title.replace(TOTAL_WORD, ""),
      rank: headingRank(no),
    };
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
