import type { ChartSpec } from "../../ledger/pivotSpec";
import { rangeOf } from "../write/ranges";
import { step, type Step } from "../write/step";

/** Draws the chart, or gives the one that is there its new data and the place below them. */
export function chartSteps(spec: ChartSpec, present: boolean): Step[] {
  return [
    step(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(spec.sheet);
      const data = rangeOf(sheet, spec.data);
      if (present) sheet.charts.getItem(spec.name).setData(data, "Columns");
      else sheet.charts.add("ColumnClustered", data, "Columns").name = spec.name;
      dress(sheet.charts.getItem(spec.name), sheet, spec);
    }, 14),
  ];
}

function dress(chart: Excel.Chart, sheet: Excel.Worksheet, { title, place }: ChartSpec): void {
  const { row, column, rows, columns } = place;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}
