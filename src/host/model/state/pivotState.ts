import type { Area } from "./area";
import type { SheetState } from "./sheetState";
import type { TableState } from "./tableState";

/** `Excel.AggregationFunction`. */
export type Aggregation =
  | "Automatic"
  | "Sum"
  | "Count"
  | "Average"
  | "Max"
  | "Min"
  | "Product"
  | "CountNumbers"
  | "StandardDeviation"
  | "StandardDeviationP"
  | "Variance"
  | "VarianceP";

/** A field placed as values. */
export type DataHierarchyState = {
  readonly id: string;
  readonly field: string;
  name: string;
  summarizeBy: Aggregation;
  numberFormat: string;
  showAs: { calculation: string; baseField?: string; baseItem?: string };
};

/** A field's choices: which of its items are shown and in which order. */
export type PivotFieldState = {
  readonly name: string;
  hidden: Set<string>;
  /** Items whose inner fields are folded away. */
  collapsed?: Set<string>;
  ascending: boolean;
  /** Filters as the API gives them: `{labelFilter}`, `{valueFilter}` … */
  filters: Record<string, unknown>;
  subtotals: Record<string, boolean>;
  /** Kept for the add-in; the host shows items that have values. */
  showAllItems?: boolean;
  /** A slicer filters it, on an axis or not. */
  sliced?: true;
  /** Sorts items by this data field's values. */
  sortBy: string | undefined;
};

/** A pivot table: where its rows come from and how they are laid out. The cells are computed. */
export type PivotState = {
  readonly id: string;
  readonly sheet: SheetState;
  name: string;
  source: { table: TableState } | { sheet: SheetState; area: Area };
  /** Its upper left cell. */
  anchor: Area;
  /** What it covers since it was last drawn. */
  drawn: PivotAreas | undefined;
  fields: string[];
  rows: string[];
  columns: string[];
  filters: string[];
  data: DataHierarchyState[];
  readonly fieldStates: Map<string, PivotFieldState>;
  showRowGrandTotals: boolean;
  showColumnGrandTotals: boolean;
  layoutType: string;
  subtotalLocation: string;
  readonly options: Record<string, unknown>;
};

/** The parts of a drawn pivot table. */
export type PivotAreas = {
  whole: Area;
  body: Area | undefined;
  rowLabels: Area | undefined;
  columnLabels: Area | undefined;
  filterAxis: Area | undefined;
  /** The items that each line of the body counts, outermost first. */
  rowPaths: readonly (readonly string[])[];
  columnPaths: readonly (readonly string[])[];
};
