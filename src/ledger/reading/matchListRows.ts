import { comparable } from "../fingerprint";
import { cellText } from "./cellText";
import type { Base, IssuedProject } from "./readBase";
import { type ListRowNow, saysTheSame } from "./readListRows";

/** Which row of the sheet is which project of the list as issued. */
export interface ListMatch {
  /** The row that stands for each project, by 序号. */
  readonly rowOf: ReadonlyMap<number, ListRowNow>;
  /** Further rows with the 序号 of a project that has its row. */
  readonly duplicates: readonly { readonly row: ListRowNow; readonly first: ListRowNow }[];
  /** Rows whose 序号 was changed: known by their title and content. */
  readonly renumbered: readonly { readonly row: ListRowNow; readonly no: number }[];
  /** Rows that the list as issued does not have. */
  readonly added: readonly ListRowNow[];
  /** Projects without a row. */
  readonly missing: readonly IssuedProject[];
}

const sameness = ({ cell }: ListRowNow, issued: IssuedProject): number =>
  [
    saysTheSame(cell("title"), issued.title),
    saysTheSame(cell("content"), issued.content),
    saysTheSame(cell("investment"), issued.investment),
  ].filter(Boolean).length;

const identity = (title: string, content: string): string =>
  `${comparable(title)}|${comparable(content)}`;

/** Finds the projects of the list as issued among the rows of the sheet: by 序号, else by their words. */
export function matchListRows(rows: readonly ListRowNow[], { projects }: Base): ListMatch {
  const rowOf = new Map<number, ListRowNow>();
  const duplicates: { row: ListRowNow; first: ListRowNow }[] = [];
  const strangers: ListRowNow[] = [];
  for (const row of rows) {
    if (row.kind === "section") continue;
    const issued = row.no === null ? undefined : projects.get(row.no);
    if (!issued) {
      strangers.push(row);
      continue;
    }
    const first = rowOf.get(issued.no);
    if (!first) rowOf.set(issued.no, row);
    else if (sameness(row, issued) > sameness(first, issued)) {
      rowOf.set(issued.no, row);
      duplicates.push({ row: first, first: row });
    } else duplicates.push({ row, first });
  }
  const lost = new Map<string, number>();
  for (const issued of projects.values())
    if (!rowOf.has(issued.no)) lost.set(identity(issued.title, issued.content), issued.no);
  const recognised = (row: ListRowNow): number | undefined => {
    const key = identity(cellText(row.cell("title")), cellText(row.cell("content")));
    const no = lost.get(key);
    if (no !== undefined) lost.delete(key);
    return no;
  };
  const renumbered: { row: ListRowNow; no: number }[] = [];
  const claim = (row: ListRowNow): boolean => {
    const no = recognised(row);
    if (no === undefined) return false;
    renumbered.push({ row, no });
    rowOf.set(no, row);
    return true;
  };
  const added = strangers.filter((row) => !claim(row));
  const stillDuplicates = duplicates.filter(({ row }) => !claim(row));
  const missing = [...projects.values()].filter(({ no }) => !rowOf.has(no));
  return { rowOf, duplicates: stillDuplicates, renumbered, added, missing };
}
