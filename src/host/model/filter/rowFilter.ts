import { CellReader } from "../cells/cellReader";
import type { CellValue } from "../cells/cellValue";
import { iconOf, type Icon } from "../conditionalFormat/iconOf";
import { readColor } from "../format/colors";
import { fillProperties } from "../format/fillProperties";
import { fontProperties } from "../format/fontProperties";
import { readCellFormat } from "../format/readFormat";
import type { Area } from "../state/area";
import type { SheetState } from "../state/sheetState";
import type { FilterCriteria } from "../state/filterCriteria";
import { dateTest, type FilterDatetime } from "./dateTest";
import { dynamicTest } from "./dynamicTest";
import { textTest } from "./textTest";

/** Which rows of a column a criterion lets through. */
export function passingRows(
  sheet: SheetState,
  body: Area,
  column: number,
  criteria: FilterCriteria,
): Set<number> {
  const reader = new CellReader(sheet);
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  const value = (row: number): CellValue => reader.value(row, column);
  const test = rowTest(sheet, reader, column, rows, value, criteria);
  return new Set(rows.filter(test));
}

type RowTest = (row: number) => boolean;

function rowTest(
  sheet: SheetState,
  reader: CellReader,
  column: number,
  rows: readonly number[],
  value: (row: number) => CellValue,
  criteria: FilterCriteria,
): RowTest {
  switch (criteria.filterOn) {
    case "Values": {
      const given = (criteria["values"] as unknown[] | undefined) ?? [];
      const wanted = new Set(given.filter(isPlain).map((item) => String(item).toLowerCase()));
      const periods = given.filter(isPeriod);
      return (row) =>
        wanted.has(reader.text(row, column).toLowerCase()) ||
        wanted.has(String(value(row)).toLowerCase()) ||
        periods.some((period) => isWithin(value(row), period));
    }
    case "Custom": {
      const first = textTest(String(criteria["criterion1"] ?? ""));
      const second =
        criteria["criterion2"] === undefined ? undefined : textTest(String(criteria["criterion2"]));
      const or = criteria["operator"] === "Or";
      return (row) => {
        const one = first(value(row));
        if (!second) return one;
        return or ? one || second(value(row)) : one && second(value(row));
      };
    }
    case "CellColor": {
      const color = readColor(criteria["color"]);
      return (row) => readCellFormat(sheet, row, column, fillProperties.color) === color;
    }
    case "FontColor": {
      const color = readColor(criteria["color"]);
      return (row) => readCellFormat(sheet, row, column, fontProperties.color) === color;
    }
    case "Icon": {
      const { set, index } = (criteria["icon"] ?? {}) as Partial<Icon>;
      return (row) => {
        const icon = iconOf(sheet, row, column);
        return icon?.set === set && icon?.index === index;
      };
    }
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return rankTest(rows, value, criteria);
    case "Dynamic":
      return dynamicTest(rows.map(value), String(criteria["dynamicCriteria"]), value);
    default:
      return () => true;
  }
}

/** A filter value is a text, or a date with a precision. */
const isPeriod = (item: unknown): item is FilterDatetime =>
  typeof item === "object" && item !== null && "date" in item;
const isPlain = (item: unknown): boolean => !isPeriod(item);

const isWithin = (value: CellValue, comparator: FilterDatetime): boolean =>
  typeof value === "number" && dateTest(value, { condition: "Equals", comparator });

function rankTest(
  rows: readonly number[],
  value: (row: number) => CellValue,
  criteria: FilterCriteria,
): RowTest {
  const numbers = rows.map(value).filter((item): item is number => typeof item === "number");
  const top = criteria.filterOn.startsWith("Top");
  numbers.sort((a, b) => (top ? b - a : a - b));
  const amount = Number(criteria["criterion1"]);
  const count = criteria.filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((numbers.length * amount) / 100))
    : amount;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (row) => {
    const item = value(row);
    if (typeof item !== "number" || limit === undefined) return false;
    return top ? item >= limit : item <= limit;
  };
}
