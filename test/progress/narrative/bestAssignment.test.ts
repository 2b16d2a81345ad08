import fc from "fast-check";
import { bestAssignment } from "../../../src/progress/narrative/bestAssignment";

test.each<[why: string, gains: number[][], matches: (number | null)[]]>([
  [
    "each its best",
    [
      [0.9, 0.1],
      [0.2, 0.8],
    ],
    [0, 1],
  ],
  [
    "the greater sum, not the greatest single gain",
    [
      [1, 0.9],
      [0.9, 0],
    ],
    [1, 0],
  ],
  ["more rows than columns", [[0.5], [0.9], [0.7]], [null, 0, null]],
  [
    "no gain, no match",
    [
      [0, -1],
      [0, 0.3],
    ],
    [null, 1],
  ],
  ["no columns", [[], []], [null, null]],
  ["no rows", [], []],
])("%s", (_, gains, matches) => {
  expect(bestAssignment(gains)).toEqual(matches);
});

/** The greatest sum by trying everything. */
function greatestSum(gains: readonly (readonly number[])[], row = 0, taken = 0): number {
  const own = gains[row];
  if (!own) return 0;
  const idle = greatestSum(gains, row + 1, taken);
  return own.reduce(
    (best, gain, column) =>
      gain > 0 && !(taken & (1 << column))
        ? Math.max(best, gain + greatestSum(gains, row + 1, taken | (1 << column)))
        : best,
    idle,
  );
}

test("no other assignment gains more, and no column is given twice", () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.integer({ min: -2, max: 9 }), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    );
  fc.assert(
    fc.property(table, (gains) => {
      const matches = bestAssignment(gains);
      const used = matches.filter((column) => column !== null);
      expect(new Set(used).size).toBe(used.length);
      const sum = matches.reduce<number>(
        (total, column, row) => total + (column === null ? 0 : (gains[row]?.[column] ?? 0)),
        0,
      );
      expect(sum).toBe(greatestSum(gains));
    }),
  );
});
