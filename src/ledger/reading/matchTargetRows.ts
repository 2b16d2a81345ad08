import type { TargetFacts } from "../baseFacts";
import { comparable } from "../fingerprint";
import { cellText } from "./cellText";
import type { Base } from "./readBase";
import type { TargetRowNow } from "./readTargetRows";

/** Which row of 指标 is which target or milestone as issued. */
export interface TargetMatch {
  /** The row of each 指标编号, issued or added, in sheet order. */
  readonly rowOf: ReadonlyMap<string, TargetRowNow>;
  readonly duplicates: readonly { readonly row: TargetRowNow; readonly first: TargetRowNow }[];
  /** Rows whose 指标编号 was changed or cleared: known by 序号, 指标 and 原文. */
  readonly renumbered: readonly { readonly row: TargetRowNow; readonly id: string }[];
  /** Rows that were never issued. */
  readonly added: readonly TargetRowNow[];
  readonly missing: readonly TargetFacts[];
}

/**
 * An id as a number cell gives it: 1.10 typed or re-saved as a number is 1.1. It is told from the real
 * 1.1 by its words, or by its place: the id that was issued and has no row of its own yet.
 */
const trimmedId = (id: string): string => (/^\d+\.\d+$/.test(id) ? String(Number(id)) : id);

const wordsOf = (no: string, indicator: string, text: string): string =>
  [no, indicator, text].map(comparable).join("|");

const wordsOfRow = ({ cell }: TargetRowNow): string =>
  wordsOf(cellText(cell("no")), cellText(cell("indicator")), cellText(cell("text")));

const wordsOfFacts = (facts: TargetFacts): string =>
  wordsOf(
    String(facts.projectNo),
    facts.row === "target" ? facts.indicator : facts.text,
    facts.span.text,
  );

const valueOf = (facts: TargetFacts): string => (facts.row === "target" ? String(facts.value) : "");

/**
 * Finds the targets as issued among the rows of the sheet: by 指标编号 where the words agree, by words
 * where they do not, and last by 指标编号 alone.
 */
export function matchTargetRows(rows: readonly TargetRowNow[], base: Base | null): TargetMatch {
  const claims = new Map<string, TargetRowNow>();
  const issued = base?.targets ?? new Map<string, TargetFacts>();
  const written = new Map([...issued.keys()].map((id) => [trimmedId(id), id]));
  const byWords = new Map<string, TargetFacts[]>();
  for (const facts of issued.values()) {
    const words = wordsOfFacts(facts);
    byWords.set(words, [...(byWords.get(words) ?? []), facts]);
  }
  const free = (row: TargetRowNow): TargetFacts[] =>
    (byWords.get(wordsOfRow(row)) ?? []).filter(({ id }) => !claims.has(id));
  const unclaimed = (id: string | undefined): string | undefined =>
    id !== undefined && issued.has(id) && !claims.has(id) ? id : undefined;
  /** Ways to know a row, the surest first; where words are shared, values and then order decide. */
  const ways: readonly ((row: TargetRowNow) => string | undefined)[] = [
    (row) => free(row).find(({ id }) => id === row.id)?.id,
    (row) => free(row).find(({ id }) => trimmedId(id) === row.id)?.id,
    (row) => free(row).find((facts) => valueOf(facts) === cellText(row.cell("value")))?.id,
    (row) => free(row)[0]?.id,
    (row) => unclaimed(row.id),
    (row) => unclaimed(written.get(row.id)),
  ];
  let unknown = [...rows];
  for (const way of ways)
    unknown = unknown.filter((row) => {
      const id = way(row);
      if (id !== undefined) claims.set(id, row);
      return id === undefined;
    });

  const duplicates: { row: TargetRowNow; first: TargetRowNow }[] = [];
  const added: TargetRowNow[] = [];
  for (const row of unknown) {
    const first = claims.get(row.id);
    if (first) {
      duplicates.push({ row, first });
      continue;
    }
    if (row.id !== "") claims.set(row.id, row);
    if (base || row.id === "") added.push(row);
  }
  const rowOf = new Map([...claims].sort(([, one], [, other]) => one.row - other.row));
  return {
    rowOf,
    duplicates,
    renumbered: [...rowOf].flatMap(([id, row]) =>
      row.id === id || row.id === trimmedId(id) ? [] : [{ row, id }],
    ),
    added,
    missing: [...issued].filter(([id]) => !claims.has(id)).map(([, facts]) => facts),
  };
}
