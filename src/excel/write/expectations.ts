import type { Expectation } from "../../app/workbook";
import { WorkbookError } from "../../app/workbookError";
import { cellAddress } from "../../ledger/a1";
import type { CellValue } from "../../progress/record";
import { cellValue } from "../read/cellValue";

interface Question {
  readonly expectation: Expectation;
  readonly range: Excel.Range;
}

/** Queues the question for the cells that must not have changed. */
export function askExpected(
  { workbook }: Excel.RequestContext,
  expectations: readonly Expectation[],
): Question[] {
  return expectations.flatMap((expectation) => {
    const { sheet, row, column, values } = expectation;
    const columns = values[0]?.length ?? 0;
    if (columns === 0) return [];
    const range = workbook.worksheets
      .getItemOrNullObject(sheet)
      .getRangeByIndexes(row, column, values.length, columns);
    range.load(["values", "valueTypes"]);
    return [{ expectation, range }];
  });
}

const same = (found: CellValue, expected: CellValue): boolean => {
  const error = (value: CellValue): unknown =>
    typeof value === "object" && value !== null ? value.error : value;
  return error(found) === error(expected === "" ? null : expected);
};

/**
 * Compares what stands in the cells with what was read.
 *
 * @throws WorkbookError CHANGED_MEANWHILE with the first cell that differs
 */
export function refuseUnexpected(questions: readonly Question[]): void {
  for (const { expectation, range } of questions) {
    const { sheet, row, column, values } = expectation;
    if (range.isNullObject) throw new WorkbookError("SHEET_NOT_FOUND", { sheet });
    values.forEach((cells, r) =>
      cells.forEach((expected, c) => {
        const found = cellValue(range.values[r]?.[c], range.valueTypes[r]?.[c]);
        if (same(found, expected)) return;
        const cell = cellAddress(row + r, column + c);
        throw new WorkbookError("CHANGED_MEANWHILE", { sheet, cell });
      }),
    );
  }
}
