import { HostError } from "../../protocol/hostError";
import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import type { Area } from "../state/area";
import type { PivotState } from "../state/pivotState";
import type { SheetState } from "../state/sheetState";
import { bodyOf, headerOf } from "../table/tableParts";

/** The rows a pivot table counts, by field. */
export type PivotSource = { fields: string[]; records: CellValue[][] };

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
  return { fields: numbered(fields), records };
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
