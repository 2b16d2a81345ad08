import { CellReader } from "../cells/cellReader";
import { valueTypeOf } from "../cells/cellValue";
import { containsCell, intersect, lastColumn, lastRow, type Area } from "../state/area";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { joinCells } from "../state/joinCells";
import { usedArea } from "./usedArea";

type Test = (row: number, column: number) => boolean;

/** The cells of a kind within an area (of the used range, as in Excel), as rectangles. */
export function specialCells(
  sheet: SheetState,
  area: Area,
  kind: string,
  valueType: string,
): Area[] {
  const used = usedArea(sheet, false);
  const part = used ? intersect(area, used) : undefined;
  if (!part) return [];
  const test = testOf(sheet, kind, valueType);
  const cells: { row: number; column: number }[] = [];
  for (let row = part.row; row <= lastRow(part); row += 1) {
    for (let column = part.column; column <= lastColumn(part); column += 1) {
      if (test(row, column)) cells.push({ row, column });
    }
  }
  return joinCells(cells);
}

function testOf(sheet: SheetState, kind: string, valueType: string): Test {
  const reader = new CellReader(sheet);
  const wanted = wantedTypes(valueType);
  const typed = (row: number, column: number): boolean =>
    wanted.has(valueTypeOf(reader.value(row, column)));
  switch (kind) {
    case "Blanks":
      return (row, column) =>
        reader.value(row, column) === "" && reader.formula(row, column) === undefined;
    case "Constants":
      return (row, column) =>
        reader.value(row, column) !== "" &&
        reader.formula(row, column) === undefined &&
        typed(row, column);
    case "Formulas":
      return (row, column) => reader.formula(row, column) !== undefined && typed(row, column);
    case "Visible":
      return (row, column) => sheet.grid.getRowVisible(row) && sheet.grid.getColVisible(column);
    case "ConditionalFormats":
      return (row, column) => covered(sheet.rules, row, column);
    case "DataValidations":
      return (row, column) => covered(sheet.validations, row, column);
    default:
      throw invalidArgument();
  }
}

const parts: Readonly<Record<string, readonly string[]>> = {
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
};

/** "ErrorsLogical" is errors and logical values, "All" everything. */
function wantedTypes(valueType: string): Set<string> {
  if (valueType === "All") return new Set(Object.values(parts).flat());
  return new Set(
    Object.entries(parts).flatMap(([name, types]) =>
      valueType.includes(name.replace(/s$/, "")) ? types : [],
    ),
  );
}

const covered = (
  rules: readonly { areas: readonly Area[] }[],
  row: number,
  column: number,
): boolean => rules.some(({ areas }) => areas.some((area) => containsCell(area, row, column)));
