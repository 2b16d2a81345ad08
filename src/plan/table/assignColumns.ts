import { FUND_WEIGHT, type HeaderField } from "../lexicon/headers";
import type { HeaderCell } from "./readHeaderCell";

/** Which grid column holds what; a field that the list lacks is absent. */
export interface Columns {
  readonly no?: number;
  readonly section?: number;
  readonly title?: number;
  /** Usually one; 建设内容 and 年度目标 may stand apart. */
  readonly content: readonly number[];
  readonly investment?: number;
  /** Money by its source (中央, 自筹): its sum is the investment where no column holds the whole. */
  readonly funds: readonly number[];
  readonly leads?: number;
  /** The lead column names the lead first and its supports after it. */
  readonly firstIsLead: boolean;
  /** The columns of bodies that name people beside them. */
  readonly peopled?: readonly number[];
  readonly supports: readonly number[];
  readonly deadline?: number;
}

type Headed = HeaderCell & { readonly col: number };

const heaviest = (headed: readonly Headed[]): Headed | undefined =>
  headed.reduce<Headed | undefined>(
    (best, one) => (best === undefined || one.weight > best.weight ? one : best),
    undefined,
  );

/** The investment column of the plan year: a column of another year comes last. */
function investmentOf(headed: readonly Headed[], year: number | null): Headed | undefined {
  const weighed = headed.map((one) => {
    if (one.year === undefined || year === null) return one;
    return { ...one, weight: one.year === year ? one.weight + 2 : 0 };
  });
  return heaviest(weighed);
}

/** Weight of a header that names a part: 具体项目, 子项目. */
const PART = 6;

/** Beside 具体项目 the name to its left groups projects: 民生工程 | 具体项目. */
const grouping = (titles: readonly Headed[], title: Headed | undefined): Headed | undefined =>
  title?.weight === PART ? titles.find(({ col }) => col < title.col) : undefined;

/**
 * Divides the recognised headers among the plan's columns. Of several that can be one column the
 * heaviest is it; a second body beside the lead supports it; 重点任务 is the title beside a content
 * column and the content beside a title column. Goals for parts of the year are the content only
 * where nothing says the whole.
 */
export function assignColumns(
  header: readonly (HeaderCell | null)[],
  year: number | null,
): Columns {
  const headed = header.flatMap((cell, col): Headed[] => (cell === null ? [] : [{ ...cell, col }]));
  const of = (field: HeaderField): Headed[] => headed.filter((one) => one.field === field);
  const named = heaviest(of("title"));
  const tasks = of("task");
  const title = named ?? (of("content").length > 0 || tasks.length > 1 ? tasks[0] : undefined);
  const spare = tasks.filter((one) => one !== title);
  const whole = [...of("content"), ...spare].sort((a, b) => a.col - b.col);
  const content = whole.length > 0 ? whole : of("stage");
  const lead = heaviest(of("leads"));
  const others = of("leads").filter((one) => one !== lead && one.weight > 1);
  const sources = of("investment").filter(({ weight }) => weight === FUND_WEIGHT);
  const wholes = of("investment").filter((one) => !sources.includes(one));
  const alone = wholes.length === 0 && sources.length === 1 ? sources : wholes;
  const supports = [...of("supports"), ...others].sort((a, b) => a.col - b.col);
  const single = (name: string, one: Headed | undefined): object =>
    one === undefined ? {} : { [name]: one.col };
  return {
    content: content.map(({ col }) => col),
    supports: supports.map(({ col }) => col),
    funds: alone === sources ? [] : sources.map(({ col }) => col),
    firstIsLead: lead?.firstIsLead === true && supports.length === 0,
    ...single("no", of("no")[0]),
    ...single("section", heaviest(of("section")) ?? grouping(of("title"), title)),
    ...single("title", title),
    ...single("investment", investmentOf(alone, year)),
    ...single("leads", lead),
    ...single("deadline", heaviest(of("deadline"))),
  };
}

/** How many of the plan's own columns were found. */
export function countColumns(columns: Columns): number {
  const single = ["no", "title", "leads"] as const;
  return (
    single.filter((name) => columns[name] !== undefined).length +
    (columns.investment !== undefined || columns.funds.length > 0 ? 1 : 0) +
    (columns.content.length > 0 ? 1 : 0) +
    (columns.supports.length > 0 ? 1 : 0)
  );
}
