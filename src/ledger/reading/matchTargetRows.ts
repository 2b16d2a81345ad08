import type { TargetFacts } from "../baseFacts";
import type { Base } from "./readBase";
import type { TargetRowNow } from "./readTargetRows";

/** Which row of 指标 is which target or milestone as issued. */
export interface TargetMatch {
  /** The row of each 指标编号, issued or added. */
  readonly rowOf: ReadonlyMap<string, TargetRowNow>;
  readonly duplicates: readonly { readonly row: TargetRowNow; readonly first: TargetRowNow }[];
  /** Rows with a 指标编号 that was never issued, or with none. */
  readonly added: readonly TargetRowNow[];
  readonly missing: readonly TargetFacts[];
}

/**
 * An id as a number cell gives it: 1.10 typed or re-saved as a number is 1.1. It is told from the real
 * 1.1 by its place: the id that was issued and has no row of its own yet.
 */
const trimmedId = (id: string): string => (/^\d+\.\d+$/.test(id) ? String(Number(id)) : id);

/** Finds the targets as issued among the rows of the sheet, by 指标编号. */
export function matchTargetRows(rows: readonly TargetRowNow[], base: Base | null): TargetMatch {
  const rowOf = new Map<string, TargetRowNow>();
  const duplicates: { row: TargetRowNow; first: TargetRowNow }[] = [];
  const added: TargetRowNow[] = [];
  const issued = base?.targets ?? new Map<string, TargetFacts>();
  const rewritten = new Map([...issued.keys()].map((id) => [trimmedId(id), id]));
  for (const row of rows) {
    const first = rowOf.get(row.id);
    const lost = rewritten.get(row.id);
    if (row.id === "") added.push(row);
    else if (!first) {
      rowOf.set(row.id, row);
      if (base && !issued.has(row.id)) added.push(row);
    } else if (lost !== undefined && lost !== row.id && !rowOf.has(lost)) rowOf.set(lost, row);
    else duplicates.push({ row, first });
  }
  const missing = [...issued].filter(([id]) => !rowOf.has(id)).map(([, facts]) => facts);
  return { rowOf, duplicates, added, missing };
}
