import type { CellValue } from "../cells/cellValue";
import { HostError } from "../../protocol/hostError";

/** Criteria that look at all values of the column. Those that depend on today's date are refused: a host has no today. */
export function dynamicTest(
  values: readonly CellValue[],
  criterion: string,
  value: (row: number) => CellValue,
): (row: number) => boolean {
  const numbers = values.filter((item): item is number => typeof item === "number");
  const average = numbers.reduce((sum, item) => sum + item, 0) / (numbers.length || 1);
  const numeric = (test: (item: number) => boolean) => (row: number) => {
    const item = value(row);
    return typeof item === "number" && test(item);
  };
  if (criterion === "AboveAverage") return numeric((item) => item > average);
  if (criterion === "BelowAverage") return numeric((item) => item < average);
  throw new HostError("UnsupportedOperation", `This host does not filter by ${criterion}.`);
}
