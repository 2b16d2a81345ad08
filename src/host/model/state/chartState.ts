import type { Area } from "./area";
import type { SheetState } from "./sheetState";

/** A series: where its values and categories come from, and how it looks. */
export type SeriesState = {
  name: string;
  values: { sheet: SheetState; area: Area } | undefined;
  categories: { sheet: SheetState; area: Area } | undefined;
  /** Where the sizes of bubbles come from. */
  bubbles?: { sheet: SheetState; area: Area };
  chartType: string | undefined;
  /** Set properties of the series, by their API name. */
  readonly options: Record<string, unknown>;
};

/** A chart over a sheet; the page draws it. Sizes are points from the sheet's corner. */
export type ChartState = {
  readonly id: string;
  readonly sheet: SheetState;
  name: string;
  chartType: string;
  left: number;
  top: number;
  width: number;
  height: number;
  plotBy: "Rows" | "Columns";
  series: SeriesState[];
  /** Set properties of the chart's parts, by path: "title/text", "legend/position", "axes/valueAxis/title/text". */
  readonly options: Record<string, unknown>;
};
