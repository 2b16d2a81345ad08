/** Ranges of a keyed sum, as formulas write them. */
export interface KeyedSum {
  readonly amounts: string;
  readonly keys: string;
  readonly roles: string;
  /** Address of the cell that holds the key. */
  readonly cell: string;
  readonly role: string;
}

/** The longest text that SUMIFS looks for. */
const LONGEST = 255;

/**
 * Whether SUMIFS looks for a name as it is written. It reads * ? ~ and < > = as signs, takes 0012 for 12
 * and 3/4 for a date, and knows no case.
 *
 * @param others all names of the summary
 */
export function isPlainKey(name: string, others: ReadonlyMap<string, number>): boolean {
  return (
    /^\p{Script=Han}[^*?~]*$/u.test(name) &&
    name.length <= LONGEST &&
    (others.get(name.toLowerCase()) ?? 0) <= 1
  );
}

/** How often each name occurs when case does not count. */
export function foldedNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const folded = name.toLowerCase();
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

/** A sum over the rows of one name and one role: SUMIFS, or an exact comparison for any other name. */
export const keyedSum = ({ amounts, keys, roles, cell, role }: KeyedSum, plain: boolean): string =>
  plain
    ? `=SUMIFS(${amounts},${keys},${cell},${roles},"${role}")`
    : `=SUMPRODUCT(EXACT(${keys},${cell})*(${roles}="${role}"),${amounts})`;
