import type { SheetSpec } from "../../ledger/sheetSpec";
import { blockSteps } from "./blocks";
import { conditionalFormatSteps } from "./conditionalFormats";
import { formatSteps, numberFormatSteps } from "./formats";
import { rangeOf } from "./ranges";
import { setupSteps, sizeSteps, visibilitySteps } from "./sheetSetup";
import { step, type Step } from "./step";
import { validationSteps } from "./validations";

/** A whole new sheet, in the order in which Excel wants to be told. */
export function createSteps(spec: SheetSpec): Step[] {
  const { name } = spec;
  return [
    step(({ workbook }) => {
      workbook.worksheets.add(name);
    }, 2),
    ...numberFormatSteps(name, spec.formats),
    ...spec.blocks.flatMap((block) => blockSteps(name, block)),
    ...formatSteps(name, spec.formats),
    ...sizeSteps(spec),
    ...spec.merges.map((area) =>
      step(({ workbook }) => {
        rangeOf(workbook.worksheets.getItem(name), area).merge();
      }, 3),
    ),
    ...spec.tables.map((table) =>
      step(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        const made = sheet.tables.add(rangeOf(sheet, table.area), true);
        made.name = table.name;
        made.style = table.style;
      }, 6),
    ),
    ...validationSteps(name, spec.validations),
    ...conditionalFormatSteps(name, spec.conditionalFormats),
    ...spec.names.map((named) =>
      step(({ workbook }) => {
        const range = rangeOf(workbook.worksheets.getItem(name), named.area);
        workbook.names.add(named.name, range);
      }, 4),
    ),
    ...setupSteps(spec),
    ...visibilitySteps(spec),
  ];
}
