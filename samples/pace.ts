import type { Seeded } from "./seeded";

/** How a unit keeps up with what is expected of it. */
export interface Pace {
  readonly name: "done" | "ahead" | "steady" | "close" | "behind" | "far";
  /** Of a hundred promises, so many go like this. */
  readonly weight: number;
  /** Done so far, as a share of what is expected by now. */
  readonly ofExpected: readonly [low: number, high: number];
  /** Reached so far of a level (占比, 达到), as a share of it. */
  readonly ofLevel: readonly [low: number, high: number];
}

/** A year like many: most keep up, a few lag, hardly anyone is far behind. */
export const PACES: readonly [Pace, ...Pace[]] = [
  { name: "steady", weight: 48, ofExpected: [0.98, 1.1], ofLevel: [0.93, 0.98] },
  { name: "ahead", weight: 18, ofExpected: [1.12, 1.35], ofLevel: [1, 1.02] },
  { name: "close", weight: 14, ofExpected: [0.88, 0.97], ofLevel: [0.86, 0.93] },
  { name: "done", weight: 8, ofExpected: [9, 9], ofLevel: [1, 1.02] },
  { name: "behind", weight: 9, ofExpected: [0.56, 0.76], ofLevel: [0.75, 0.86] },
  { name: "far", weight: 3, ofExpected: [0.26, 0.4], ofLevel: [0.6, 0.7] },
];

/** A pace by its weight. */
export function drawPace(chance: Seeded): Pace {
  const total = PACES.reduce((sum, { weight }) => sum + weight, 0);
  let left = chance.between(0, total);
  return PACES.find(({ weight }) => (left -= weight) < 0) ?? PACES[0];
}

export const lags = ({ name }: Pace): boolean => name === "behind" || name === "far";
