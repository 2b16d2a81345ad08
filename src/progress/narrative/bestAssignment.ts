/**
 * The one-to-one assignment of rows to columns with the greatest sum of gains (Hungarian method with
 * potentials, O(rows² × columns)). A gain of 0 or less is no match: such a row gets null.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = gains.length;
  // One idle column a row, so that a row may stay without a match.
  const columns = (gains[0]?.length ?? 0) + rows;
  const cost = (row: number, column: number): number => -Math.max(0, gains[row]?.[column] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  // Row of each column, counted from 1; 0 where the column is free. Column 0 is where a search starts.
  const owner = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    owner[0] = row;
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const before = new Int32Array(columns + 1);
    const seen = new Uint8Array(columns + 1);
    let column = 0;
    do {
      seen[column] = 1;
      const at = owner[column]!;
      let least = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (seen[other]) continue;
        const reduced = cost(at - 1, other - 1) - rowPotential[at]! - columnPotential[other]!;
        if (reduced < slack[other]!) {
          slack[other] = reduced;
          before[other] = column;
        }
        if (slack[other]! < least) {
          least = slack[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (seen[other]) {
          rowPotential[owner[other]!]! += least;
          columnPotential[other]! -= least;
        } else slack[other]! -= least;
      }
      column = next;
    } while (owner[column] !== 0);
    for (; column !== 0; column = before[column]!) owner[column] = owner[before[column]!]!;
  }
  const matches = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= columns; column++) {
    const row = owner[column]! - 1;
    if (row >= 0 && (gains[row]?.[column - 1] ?? 0) > 0) matches[row] = column - 1;
  }
  return matches;
}
