import { HostError } from "../../protocol/hostError";
import type { CellValue } from "../cells/cellValue";

type Totals = {
  row: () => CellValue | undefined;
  column: () => CellValue | undefined;
  grand: () => CellValue | undefined;
};

const calculations = new Set([
  "Unknown",
  "None",
  "PercentOfGrandTotal",
  "PercentOfRowTotal",
  "PercentOfColumnTotal",
]);

/** @throws HostError UnsupportedOperation for a calculation this host does not make */
export function checkShowAs(calculation: string): void {
  if (!calculations.has(calculation)) {
    throw new HostError(
      "UnsupportedOperation",
      `This host does not show values as ${calculation}.`,
    );
  }
}

/** A value as a share of a total, when it is to be shown so. */
export function shownAs(
  calculation: string,
  value: CellValue | undefined,
  totals: Totals,
): CellValue | undefined {
  const of: Readonly<Record<string, () => CellValue | undefined>> = {
    PercentOfGrandTotal: totals.grand,
    PercentOfRowTotal: totals.row,
    PercentOfColumnTotal: totals.column,
  };
  const total = of[calculation]?.();
  if (total === undefined) return value;
  const share = Number(value ?? 0) / Number(total);
  return Number.isFinite(share) ? share : "#DIV/0!";
}
