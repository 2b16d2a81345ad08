import { HostError } from "../../protocol/hostError";
import { textOf } from "../cells/cellText";
import { categoryOf } from "../cells/formatCategory";
import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import type { Area } from "../state/area";
import type { PivotState } from "../state/pivotState";
import type { SheetState } from "../state/sheetState";
import { bodyOf, headerOf } from "../table/tableParts";

/** A date as it stands in a cell. */
export type PivotDate = { value: number; format: string };

/** The rows a pivot table counts, by field. Dates are known by what their cells show. */
export type PivotSource = {
  fields: string[];
  records: CellValue[][];
  dates: ReadonlyMap<string, PivotDate>;
  /** The text of a date, by column; undefined for columns of anything else. */
  dateTexts: readonly (((value: number) => string) | undefined)[];
};

/** Reads header and rows. @throws HostError InvalidArgument when a column has no name */
export function readSource(source: PivotState["source"]): PivotSource {
  const { sheet, header, body } = partsOf(source);
  const reader = new CellReader(sheet);
  const columns = Array.from({ length: header.columns }, (_, index) => header.column + index);
  const fields = columns.map((column) => reader.text(header.row, column));
  if (fields.some((field) => field.trim() === "")) {
    throw new HostError(
      "InvalidArgument",
      "The PivotTable field name is not valid: every column needs a heading.",
    );
  }
  const records = Array.from({ length: Math.max(0, body.rows) }, (_, index) =>
    columns.map((column) => reader.value(body.row + index, column)),
  );
  const dates = new Map<string, PivotDate>();
  const dateTexts = columns.map((column, index) => {
    const format = reader.format(body.row, column);
    if (categoryOf(format) !== "Date") return undefined;
    const text = (value: number): string => textOf(value, format, sheet.engine.modules.core.numfmt);
    for (const record of records) {
      const value = record[index];
      if (typeof value === "number") dates.set(text(value), { value, format });
    }
    return text;
  });
  return { fields: numbered(fields), records, dates, dateTexts };
}

function partsOf(source: PivotState["source"]): { sheet: SheetState; header: Area; body: Area } {
  if ("table" in source) {
    return {
      sheet: source.table.sheet,
      header: headerOf(source.table),
      body: bodyOf(source.table),
    };
  }
  const { sheet, area } = source;
  return {
    sheet,
    header: { ...area, rows: 1 },
    body: { ...area, row: area.row + 1, rows: area.rows - 1 },
  };
}

/** A heading that comes twice gets a number, as in Excel. */
function numbered(fields: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    const count = (seen.get(field) ?? 0) + 1;
    seen.set(field, count);
    return count === 1 ? field : `${field}${count}`;
  });
}
