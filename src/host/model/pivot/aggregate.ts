import type { CellValue } from "../cells/cellValue";
import type { Aggregation } from "../state/pivotState";

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, item) => total + item, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
const squares = (numbers: readonly number[]): number => {
  const middle = mean(numbers);
  return sum(numbers.map((item) => (item - middle) ** 2));
};

/** How a group of values becomes one; undefined where there is nothing to show. */
const functions: Readonly<
  Record<Aggregation, (numbers: readonly number[], filled: number) => number | string | undefined>
> = {
  Automatic: (numbers) => exactSum(numbers),
  Sum: (numbers) => exactSum(numbers),
  Count: (_numbers, filled) => filled || undefined,
  CountNumbers: (numbers) => numbers.length || undefined,
  Average: (numbers) => (numbers.length === 0 ? "#DIV/0!" : Number(mean(numbers).toPrecision(15))),
  Max: (numbers) => numbers.reduce((most, item) => Math.max(most, item), -Infinity),
  Min: (numbers) => numbers.reduce((least, item) => Math.min(least, item), Infinity),
  Product: (numbers) => numbers.reduce((product, item) => product * item, 1),
  Variance: (numbers) => (numbers.length < 2 ? "#DIV/0!" : squares(numbers) / (numbers.length - 1)),
  VarianceP: (numbers) => (numbers.length === 0 ? "#DIV/0!" : squares(numbers) / numbers.length),
  StandardDeviation: (numbers) =>
    numbers.length < 2 ? "#DIV/0!" : Math.sqrt(squares(numbers) / (numbers.length - 1)),
  StandardDeviationP: (numbers) =>
    numbers.length === 0 ? "#DIV/0!" : Math.sqrt(squares(numbers) / numbers.length),
};

export const isAggregation = (name: string): name is Aggregation => name in functions;

/** The values of a group as one. An empty group shows nothing. */
export function aggregate(
  values: readonly CellValue[],
  by: Aggregation,
): number | string | undefined {
  if (values.length === 0) return undefined;
  const numbers = values.filter((value): value is number => typeof value === "number");
  const filled = values.filter((value) => value !== "").length;
  const result = functions[by](numbers, filled);
  return typeof result === "number" && !Number.isFinite(result) ? 0 : result;
}

/** Excel shows fifteen digits: sums of decimals come out as written. */
function exactSum(numbers: readonly number[]): number {
  return Number(sum(numbers).toPrecision(15));
}
