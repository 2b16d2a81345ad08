import { CellReader } from "../../model/cells/cellReader";
import { cellsOf, type Area } from "../../model/state/area";
import type { ChartState, SeriesState } from "../../model/state/chartState";
import type { SheetState } from "../../model/state/sheetState";

/** The shapes that are drawn; every other type of Excel's is drawn as its nearest relative. */
export type ChartShape = "column" | "bar" | "line" | "pie";

/** What a chart shows now. */
export type ChartData = {
  shape: ChartShape;
  stacked: boolean;
  title: string;
  categories: string[];
  series: { name: string; values: number[] }[];
};

const shapes: [RegExp, ChartShape][] = [
  [/^Pie|^Doughnut|^3DPie|OfPie$/, "pie"],
  [/^Line|^3DLine|Area|^XYScatter|^Radar/, "line"],
  [/^Bar|BarClustered$|BarStacked/, "bar"],
];

/** Reads a chart's cells as they are at this moment. Text and blanks count as nothing. */
export function chartData(chart: ChartState): ChartData {
  const { chartType, series, options } = chart;
  const title = options["title/visible"] === false ? "" : options["title/text"];
  const [first] = series;
  return {
    shape: shapes.find(([pattern]) => pattern.test(chartType))?.[1] ?? "column",
    stacked: chartType.includes("Stacked"),
    title: typeof title === "string" ? title : series.length === 1 ? (first?.name ?? "") : "",
    categories: categoriesOf(first),
    series: series.map(({ name, values }) => ({
      name,
      values: cells(values, (reader, row, column) => {
        const value = reader.value(row, column);
        return typeof value === "number" ? value : 0;
      }),
    })),
  };
}

function categoriesOf(series: SeriesState | undefined): string[] {
  const names = cells(series?.categories, (reader, row, column) => reader.text(row, column));
  return names.length > 0
    ? names
    : cells(series?.values, () => "").map((_, index) => String(index + 1));
}

function cells<T>(
  from: { sheet: SheetState; area: Area } | undefined,
  read: (reader: CellReader, row: number, column: number) => T,
): T[] {
  if (from === undefined || !from.sheet.alive) return [];
  const reader = new CellReader(from.sheet);
  return Array.from(cellsOf(from.area), ({ row, column }) => read(reader, row, column));
}
