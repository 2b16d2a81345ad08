import { CellReader } from "../cells/cellReader";
import { cellsOf, containsCell } from "../state/area";
import type { FormatRule } from "../state/formatRule";
import type { SheetState } from "../state/sheetState";

/** `Excel.Icon`: which icon of which set. */
export type Icon = { set: string; index: number };

type Criterion = { type: string; operator: string; formula: string; customIcon: Icon | null };

/** The icon that the first icon set over a cell shows there; undefined where there is none. */
export function iconOf(sheet: SheetState, row: number, column: number): Icon | undefined {
  const rule = sheet.rules.find(
    ({ type, areas }) =>
      type === "IconSet" && areas.some((area) => containsCell(area, row, column)),
  );
  const value = new CellReader(sheet).value(row, column);
  if (!rule || typeof value !== "number") return undefined;
  const criteria = rule.settings["criteria"] as Criterion[];
  const numbers = numbersOf(sheet, rule);
  const place = criteria.findLastIndex(
    (criterion, index) => index === 0 || reaches(value, criterion, numbers),
  );
  const index = rule.settings["reverseIconOrder"] === true ? criteria.length - 1 - place : place;
  return criteria[place]?.customIcon ?? { set: String(rule.settings["style"]), index };
}

function numbersOf(sheet: SheetState, { areas }: FormatRule): number[] {
  const reader = new CellReader(sheet);
  return areas
    .flatMap((area) => [...cellsOf(area)])
    .map(({ row, column }) => reader.value(row, column))
    .filter((value) => typeof value === "number")
    .sort((a, b) => a - b);
}

function reaches(value: number, criterion: Criterion, numbers: readonly number[]): boolean {
  const limit = limitOf(criterion, numbers);
  return criterion.operator === "GreaterThan" ? value > limit : value >= limit;
}

function limitOf({ type, formula }: Criterion, numbers: readonly number[]): number {
  const given = Number.parseFloat(String(formula).replace("=", ""));
  const lowest = numbers[0] ?? 0;
  const highest = numbers.at(-1) ?? 0;
  if (type === "Percent") return lowest + ((highest - lowest) * given) / 100;
  if (type !== "Percentile") return given;
  const place = ((numbers.length - 1) * given) / 100;
  const below = numbers[Math.floor(place)] ?? 0;
  return below + ((numbers[Math.ceil(place)] ?? 0) - below) * (place - Math.floor(place));
}
