import { comparable } from "../fingerprint";
import { cellText } from "./cellText";
import type { Base, IssuedProject } from "./readBase";
import { type ListRowNow, saysTheSame } from "./readListRows";

/** Which row of the sheet is which project of the list as issued. */
export interface ListMatch {
  /** The row that stands for each project, by 序号, in sheet order. */
  readonly rowOf: ReadonlyMap<number, ListRowNow>;
  /** Further rows of a project that has its row. */
  readonly duplicates: readonly { readonly row: ListRowNow; readonly first: ListRowNow }[];
  /** Rows whose 序号 was changed: known by their title and content. */
  readonly renumbered: readonly { readonly row: ListRowNow; readonly no: number }[];
  /** Rows that the list as issued does not have. */
  readonly added: readonly ListRowNow[];
  /** Projects without a row. */
  readonly missing: readonly IssuedProject[];
}

type Words = readonly [title: string, content: string];

/** Issued projects by some of their words; those without the words are left out. */
function byWords(
  projects: Iterable<IssuedProject>,
  wordsOf: (words: Words) => string,
): ReadonlyMap<string, readonly IssuedProject[]> {
  const found = new Map<string, IssuedProject[]>();
  for (const issued of projects) {
    const key = wordsOf([comparable(issued.title), comparable(issued.content)]);
    if (key === "") continue;
    found.set(key, [...(found.get(key) ?? []), issued]);
  }
  return found;
}

const both = ([title, content]: Words): string =>
  title === "" && content === "" ? "" : `${title}|${content}`;

/**
 * Finds the projects of the list as issued among the rows of the sheet. Words come before numbers: a
 * row that says what another project says is that project, and its 序号 is what was edited.
 */
export function matchListRows(rows: readonly ListRowNow[], { projects }: Base): ListMatch {
  const claims = new Map<number, ListRowNow>();
  const sameWords = byWords(projects.values(), both);
  const sameTitle = byWords(projects.values(), ([title]) => title);
  const sameContent = byWords(projects.values(), ([, content]) => content);
  const isFree = ({ no }: IssuedProject): boolean => !claims.has(no);
  const wordsOf = ({ cell }: ListRowNow): Words => [
    comparable(cellText(cell("title"))),
    comparable(cellText(cell("content"))),
  ];
  const numbered = ({ no }: ListRowNow): IssuedProject | undefined =>
    no === null ? undefined : projects.get(no);
  const says = ({ cell }: ListRowNow, issued: IssuedProject) => ({
    title: saysTheSame(cell("title"), issued.title),
    content: saysTheSame(cell("content"), issued.content),
    investment: saysTheSame(cell("investment"), issued.investment),
  });
  const numberedWhere =
    (isIt: (same: ReturnType<typeof says>) => boolean) =>
    (row: ListRowNow): IssuedProject | undefined => {
      const issued = numbered(row);
      return issued && isFree(issued) && isIt(says(row, issued)) ? issued : undefined;
    };
  const theOnly = (found: readonly IssuedProject[] = []): IssuedProject | undefined => {
    const free = found.filter(isFree);
    return free.length === 1 ? free[0] : undefined;
  };
  /** Ways to know a row, the surest first. */
  const ways: readonly ((row: ListRowNow) => IssuedProject | undefined)[] = [
    numberedWhere(({ title, content, investment }) => title && content && investment),
    numberedWhere(({ title, content }) => title && content),
    (row) => sameWords.get(both(wordsOf(row)))?.find(isFree),
    numberedWhere(({ title, content }) => title || content),
    (row) => {
      const [title, content] = wordsOf(row);
      return theOnly(sameContent.get(content)) ?? theOnly(sameTitle.get(title));
    },
    numberedWhere(() => true),
  ];
  let unknown = rows.filter(({ kind }) => kind !== "section");
  for (const way of ways)
    unknown = unknown.filter((row) => {
      const issued = way(row);
      if (issued) claims.set(issued.no, row);
      return issued === undefined;
    });

  const twin = (row: ListRowNow): ListRowNow | undefined => {
    const same = sameWords.get(both(wordsOf(row)))?.[0];
    const first = claims.get((same ?? numbered(row))?.no ?? -1);
    return same || first?.no === row.no ? first : undefined;
  };
  const duplicates = unknown.flatMap((row) => {
    const first = twin(row);
    return first ? [{ row, first }] : [];
  });
  const doubled = new Set(duplicates.map(({ row }) => row));
  const rowOf = new Map([...claims].sort(([, one], [, other]) => one.row - other.row));
  return {
    rowOf,
    duplicates,
    renumbered: [...rowOf].flatMap(([no, row]) => (row.no === no ? [] : [{ row, no }])),
    added: unknown.filter((row) => !doubled.has(row)),
    missing: [...projects.values()].filter(isFree),
  };
}
