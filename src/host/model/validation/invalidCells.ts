import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import { parseAddress } from "../state/address";
import { cellsOf, containsCell, intersect, type Area } from "../state/area";
import type { SheetState } from "../state/sheetState";
import type { ValidationRule } from "../state/validationRule";
import { termValue } from "./termValue";

type Terms = Readonly<Record<string, unknown>>;

/** The cells of an area whose value breaks their rule. A formula rule of one's own is not judged here. */
export function invalidCells(sheet: SheetState, area: Area): Area[] {
  const grid = sheet.grid;
  const part = intersect(area, {
    row: 0,
    column: 0,
    rows: grid.getRowCount(),
    columns: grid.getColumnCount(),
  });
  if (!part) return [];
  const reader = new CellReader(sheet);
  const found: Area[] = [];
  for (const { row, column } of cellsOf(part)) {
    const rule = sheet.validations.find((candidate) =>
      candidate.areas.some((own) => containsCell(own, row, column)),
    );
    if (rule && !keeps(sheet, rule, reader.value(row, column)))
      found.push({ row, column, rows: 1, columns: 1 });
  }
  return found;
}

/** True when a value keeps the rule. */
export function keeps(
  sheet: SheetState,
  { rule, ignoreBlanks }: ValidationRule,
  value: CellValue,
): boolean {
  if (value === "") return ignoreBlanks || rule["list"] === undefined;
  const list = rule["list"] as Terms | undefined;
  if (list) return choices(sheet, String(list["source"])).includes(String(value).toLowerCase());
  const length = rule["textLength"] as Terms | undefined;
  if (length) return holds(String(value).length, length, sheet);
  const whole = rule["wholeNumber"] as Terms | undefined;
  if (whole)
    return typeof value === "number" && Number.isInteger(value) && holds(value, whole, sheet);
  const number = (rule["decimal"] ?? rule["date"] ?? rule["time"]) as Terms | undefined;
  if (number) return typeof value === "number" && holds(value, number, sheet);
  return true;
}

/** The values of a list: written with commas, or the cells of a range. */
export function choices(sheet: SheetState, source: string): string[] {
  if (!source.startsWith("="))
    return source.split(",").map((choice) => choice.trim().toLowerCase());
  const address = parseAddress(source.slice(1));
  if (!address) return [];
  const reader = new CellReader(sheetNamed(sheet, address.sheet));
  return [...cellsOf(address.area)].map(({ row, column }) =>
    String(reader.value(row, column)).toLowerCase(),
  );
}

function sheetNamed(sheet: SheetState, name: string | undefined): SheetState {
  return name === undefined ? sheet : sheet.sibling(name);
}

function holds(value: number, terms: Terms, sheet: SheetState): boolean {
  const first = termValue(terms["formula1"], sheet);
  const second = termValue(terms["formula2"], sheet);
  switch (terms["operator"]) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return true;
  }
}
