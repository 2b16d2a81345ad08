import type { ICellData, Nullable } from "@univerjs/core";

/** A value as the API reads it; an empty cell is the empty string. */
export type CellValue = string | number | boolean;

/** `Excel.RangeValueType`. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const BOOLEAN_TYPE = 3;
const NUMBER_TYPE = 2;

export const errorTexts = new Set([
  "#N/A",
  "#NAME?",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** The value of a cell as Univer stores it: booleans are 1 and 0 with a type. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell?.v === undefined || cell.v === null) return richText(cell);
  if (cell.t === BOOLEAN_TYPE) return cell.v === 1 || cell.v === "1" || cell.v === true;
  if (cell.t === NUMBER_TYPE && typeof cell.v === "string" && cell.v !== "") return Number(cell.v);
  return cell.v;
}

export function valueTypeOf(value: CellValue): ValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errorTexts.has(value) ? "Error" : "String";
}

/** Text typed with several fonts in one cell is a document; its plain text is the value. */
function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
}
