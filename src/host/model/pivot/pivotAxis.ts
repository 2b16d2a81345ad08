import type { CellValue } from "../cells/cellValue";
import type { PivotState } from "../state/pivotState";
import { aggregate } from "./aggregate";
import { compare, fieldState, itemAt } from "./pivotItems";
import type { PivotSource } from "./pivotSource";

/** An item of a field within its parent's, with the records that fall under it. */
export type AxisNode = {
  label: string;
  depth: number;
  /** The items above it and its own, outermost first. */
  path: readonly string[];
  records: number[];
  children: AxisNode[];
};

/** Groups records by the fields of an axis, outermost first. */
export function buildAxis(
  pivot: PivotState,
  source: PivotSource,
  fields: readonly string[],
  records: readonly number[],
  above: readonly string[] = [],
): AxisNode[] {
  const [field, ...inner] = fields;
  if (field === undefined) return [];
  const index = source.fields.indexOf(field);
  const { collapsed } = fieldState(pivot, field);
  const groups = new Map<string, { value: CellValue; records: number[] }>();
  for (const record of records) {
    const value = source.records[record]?.[index] ?? "";
    const name = itemAt(source, record, index);
    const group = groups.get(name);
    if (group) group.records.push(record);
    else groups.set(name, { value, records: [record] });
  }
  return [...groups.entries()]
    .sort(([, a], [, b]) => order(pivot, source, field, a, b))
    .map(([label, group]) => {
      const path = [...above, label];
      return {
        label,
        depth: above.length,
        path,
        records: group.records,
        children: collapsed?.has(label) ? [] : buildAxis(pivot, source, inner, group.records, path),
      };
    });
}

type Group = { value: CellValue; records: number[] };

/** By label, or by the values of a data field. */
function order(pivot: PivotState, source: PivotSource, field: string, a: Group, b: Group): number {
  const { ascending, sortBy } = fieldState(pivot, field);
  const data = pivot.data.find((hierarchy) => hierarchy.id === sortBy || hierarchy.name === sortBy);
  const column = data ? source.fields.indexOf(data.field) : -1;
  const total = ({ records }: Group): number =>
    Number(
      aggregate(
        records.map((record) => source.records[record]?.[column] ?? ""),
        data?.summarizeBy ?? "Sum",
      ) ?? 0,
    );
  const result = data ? total(a) - total(b) : compare(a.value, b.value);
  return ascending ? result : -result;
}
