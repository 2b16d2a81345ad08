import type { ConditionalFormat } from "../../ledger/sheetSpec";
import { rangeOf } from "./ranges";
import { step, type Step } from "./step";

const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;

/** Colours that follow a cell's own text, or a formula written for the area's first cell. */
export function conditionalFormatSteps(
  sheet: string,
  formats: readonly ConditionalFormat[],
): Step[] {
  return formats.map(({ area, rule, fill, color }) =>
    step(({ workbook }) => {
      const { conditionalFormats } = rangeOf(workbook.worksheets.getItem(sheet), area);
      if (rule.type === "equals") {
        const { cellValue } = conditionalFormats.add("CellValue");
        cellValue.format.fill.color = fill;
        cellValue.format.font.color = color;
        cellValue.rule = { formula1: quoted(rule.text), operator: "EqualTo" };
      } else {
        const { custom } = conditionalFormats.add("Custom");
        custom.format.fill.color = fill;
        custom.format.font.color = color;
        custom.rule.formula = rule.formula;
      }
    }, 10),
  );
}
