import type { ChartSpec } from "../../ledger/pivotSpec";
import { rangeOf } from "../write/ranges";
import { step, type Step } from "../write/step";

/** Draws the chart, or gives the one that is there its new data and leaves it where it was moved. */
export function chartSteps(spec: ChartSpec, present: boolean): Step[] {
  return [
    step(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(spec.sheet);
      const data = rangeOf(sheet, spec.data);
      if (present) {
        const chart = sheet.charts.getItem(spec.name);
        chart.setData(data, "Columns");
        chart.title.text = spec.title;
        return;
      }
      const chart = sheet.charts.add("ColumnClustered", data, "Columns");
      const { row, column, rows, columns } = spec.place;
      chart.name = spec.name;
      chart.title.text = spec.title;
      chart.legend.position = "Bottom";
      chart.setPosition(
        sheet.getRangeByIndexes(row, column, 1, 1),
        sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
      );
    }, 14),
  ];
}
