import type { FillChange } from "../../app/workbook";
import { areaLists } from "./ranges";
import { step, type Step } from "./step";

/** Backgrounds, many areas at a time: cell by cell is what makes Excel slow. */
export function fillSteps(fills: readonly FillChange[]): Step[] {
  return fills.flatMap(({ sheet, areas, color }) =>
    areaLists(areas).map((addresses) =>
      step(({ workbook }) => {
        const { fill } = workbook.worksheets.getItem(sheet).getRanges(addresses).format;
        if (color === null) fill.clear();
        else fill.color = color;
      }, 4),
    ),
  );
}
