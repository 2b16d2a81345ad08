import type { ColumnField, TableLayout } from "../table/tableLayout";

const columnsWith = ({ fields }: TableLayout, field: ColumnField | null): number[] =>
  fields.flatMap((own, col) => (own === field ? [col] : []));

/**
 * For each column of one sheet, that of another sheet with the same use, where both have the same
 * columns, in whatever order; null for sheets with different columns. What neither uses is taken in
 * order.
 */
export function alignColumns(model: TableLayout, other: TableLayout): (number | null)[] | null {
  const used = new Set([...model.fields, ...other.fields]);
  used.delete(null);
  for (const field of used)
    if (columnsWith(model, field).length !== columnsWith(other, field).length) return null;
  const left = new Map<ColumnField | null, number[]>();
  return model.fields.map((field) => {
    const columns = left.get(field) ?? columnsWith(other, field);
    left.set(field, columns.slice(1));
    return columns[0] ?? null;
  });
}
