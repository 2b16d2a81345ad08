import type { RowSpan, WriteBatch } from "../../app/workbook";
import type { Area } from "../../ledger/area";
import { rangeOf } from "./ranges";
import { step, type Step } from "./step";

const wholeRows = (sheet: Excel.Worksheet, { row, count }: RowSpan): Excel.Range =>
  sheet.getRange(`${row + 1}:${row + count}`);

/** Rows to insert, in their order. */
export const insertSteps = (spans: readonly RowSpan[]): Step[] =>
  spans.map((span) =>
    step(({ workbook }) => {
      wholeRows(workbook.worksheets.getItem(span.sheet), span).insert("Down");
    }, 3),
  );

/** Rows to delete, the lowest first, so that none of them moves before its turn. */
export const deleteSteps = (spans: readonly RowSpan[]): Step[] =>
  [...spans]
    .sort((a, b) => b.row - a.row)
    .map((span) =>
      step(({ workbook }) => {
        wholeRows(workbook.worksheets.getItem(span.sheet), span).delete("Up");
      }, 3),
    );

const resize = (table: Excel.Table, sheet: Excel.Worksheet, area: Area): void =>
  table.resize(rangeOf(sheet, area));

/** Tables to stretch or shrink over their new area. */
export const resizeSteps = (tables: NonNullable<WriteBatch["resizeTables"]>): Step[] =>
  tables.map(({ table, area }) =>
    step(({ workbook }) => {
      const { worksheet } = workbook.tables.getItem(table);
      resize(workbook.tables.getItem(table), worksheet, area);
    }, 6),
  );
