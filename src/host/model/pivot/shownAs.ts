import { HostError } from "../../protocol/hostError";
import type { CellValue } from "../cells/cellValue";
import { invalidArgument } from "../state/notFound";
import type { DataHierarchyState } from "../state/pivotState";
import { aggregate } from "./aggregate";
import type { AxisLine } from "./pivotLines";
import {
  calculations,
  type Counted,
  type Place,
  recordsAt,
  type Shown,
} from "./showAsCalculations";

/** The rule as it is kept, with names. @throws HostError UnsupportedOperation, InvalidArgument without its base */
export function readShowAs(rule: Readonly<Record<string, unknown>>): DataHierarchyState["showAs"] {
  const calculation = String(rule["calculation"]);
  const known = calculations[calculation];
  if (!known) {
    throw new HostError("UnsupportedOperation", `Excel does not show values as ${calculation}.`);
  }
  const [baseField, baseItem] = [idOf(rule["baseField"]), idOf(rule["baseItem"])];
  if (known.needs !== undefined && baseField === undefined) throw invalidArgument();
  if (known.needs === "item" && baseItem === undefined) throw invalidArgument();
  return {
    calculation,
    ...(baseField === undefined ? {} : { baseField }),
    ...(baseItem === undefined ? {} : { baseItem }),
  };
}

/** Shares are shown as percentages when nothing else is asked for. */
export const showsPercent = ({ showAs }: DataHierarchyState): boolean =>
  calculations[showAs.calculation]?.percent ?? false;

/** What a cell of the values shows. */
export function shownValue(
  counted: Counted,
  data: DataHierarchyState,
  row: AxisLine,
  column: AxisLine,
): Shown {
  if (!row.records || !column.records) return undefined;
  const { pivot, source } = counted;
  const at = new Map([...pairs(pivot.rows, row.path), ...pairs(pivot.columns, column.path)]);
  const { calculation, baseField = "", baseItem = "" } = data.showAs;
  const index = source.fields.indexOf(data.field);
  const values = (records: readonly number[]): CellValue[] =>
    records.map((record) => source.records[record]?.[index] ?? "");
  const count = (place: Place): Shown =>
    aggregate(values(recordsAt(counted, place)), data.summarizeBy);
  if (calculation === "None") {
    const inColumn = new Set(column.records);
    const both = row.records.filter((record) => inColumn.has(record));
    return aggregate(values(both), data.summarizeBy);
  }
  const base = { field: baseField, item: baseItem };
  return calculations[calculation]?.of(at, count, base, counted);
}

const pairs = (fields: readonly string[], path: readonly string[]): [string, string][] =>
  path.map((item, index) => [fields[index] ?? "", item]);

/** The name of a field or item, given as the object or as its name. */
function idOf(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === "object" && "$id" in given) return String(given.$id);
  return typeof given === "string" ? given : undefined;
}
