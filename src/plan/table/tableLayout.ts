import type { PlanColumn } from "../plan";

/** What a column of a source can hold, in the order of the official layout. */
export const COLUMN_FIELDS = [
  "no",
  "section",
  "title",
  "content",
  "investment",
  "funds",
  "leads",
  "supports",
  "deadline",
] as const satisfies readonly (PlanColumn | "section" | "funds" | "deadline")[];
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Fields that several columns may hold together. */
const SHARED: readonly ColumnField[] = ["content", "funds", "supports"];

/** Which rows of a table are its header and what each column holds: as found, or as a person says. */
export interface TableLayout {
  /** First row of the header, an index of the grid. What stands above is title and unit note. */
  readonly top: number;
  /** First row below the header; `top` in a table without one. */
  readonly bottom: number;
  /** By column; null for one that is not used. */
  readonly fields: readonly (ColumnField | null)[];
}

/** The layout with one column used otherwise. A field that one column alone can hold leaves the other. */
export function assignField(
  layout: TableLayout,
  col: number,
  field: ColumnField | null,
): TableLayout {
  const alone = field !== null && !SHARED.includes(field);
  const fields = layout.fields.map((other, at) => {
    if (at === col) return field;
    return alone && other === field ? null : other;
  });
  return { ...layout, fields };
}
