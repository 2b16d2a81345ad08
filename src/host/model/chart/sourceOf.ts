import { CellReader } from "../cells/cellReader";
import { boundingArea, type Area } from "../state/area";
import type { ChartState } from "../state/chartState";
import type { SheetState } from "../state/sheetState";

/** The cells that a chart's series were cut from: values, categories and, beside them, names. */
export function sourceOf({
  series,
  plotBy,
}: ChartState): { sheet: SheetState; area: Area } | undefined {
  const [first] = series;
  const values = first?.values;
  if (!first || !values) return undefined;
  const places = series.flatMap((one) => [one.values, one.categories]);
  const area = places
    .filter((place) => place?.sheet === values.sheet)
    .map((place) => place?.area ?? values.area)
    .reduce(boundingArea);
  const { row, column } = values.area;
  const at = plotBy === "Columns" ? { row: row - 1, column } : { row, column: column - 1 };
  if (at.row < 0 || at.column < 0) return { sheet: values.sheet, area };
  const isNamed = new CellReader(values.sheet).text(at.row, at.column) === first.name;
  return {
    sheet: values.sheet,
    area: isNamed ? boundingArea(area, { ...at, rows: 1, columns: 1 }) : area,
  };
}
