import type { Book } from "../../model/state/book";
import type { SheetState } from "../../model/state/sheetState";
import { chartData } from "../charts/chartData";
import { chartComponent, type Grid } from "../grid/createGrid";

const drawn = new WeakMap<SheetState, { dispose(): void }[]>();
const pixels = (points: number): number => Math.round((points * 4) / 3);

/**
 * Lays the charts of a sheet over its cells; they move and grow with the grid, which counts from
 * the corner of its headings.
 */
export function drawCharts(book: Book, sheet: SheetState, { api }: Grid): void {
  for (const layer of drawn.get(sheet) ?? []) layer.dispose();
  const { rowHeader, columnHeader } = sheet.grid.getConfig();
  const target = api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
  const layers = book.charts
    .filter((chart) => chart.sheet === sheet)
    .flatMap((chart) => {
      const [width, height] = [pixels(chart.width), pixels(chart.height)];
      const startX = rowHeader.width + pixels(chart.left);
      const startY = columnHeader.height + pixels(chart.top);
      const layer = target?.addFloatDomToPosition(
        {
          componentKey: chartComponent,
          initPosition: { startX, startY, endX: startX + width, endY: startY + height },
          data: { chart: chartData(chart), width, height },
        },
        `chart-${chart.id}`,
      );
      return layer ? [layer] : [];
    });
  drawn.set(sheet, layers);
}
