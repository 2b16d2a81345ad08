import type { SheetSpec, TableSpec } from "../../ledger/sheetSpec";
import { blockSteps } from "./blocks";
import { conditionalFormatSteps } from "./conditionalFormats";
import { formatSteps, numberFormatSteps } from "./formats";
import { rangeOf } from "./ranges";
import { setupSteps, sizeSteps, visibilitySteps } from "./sheetSetup";
import { step, type Step } from "./step";
import { validationSteps } from "./validations";

/** A table over cells whose first row is its header. */
export const tableStep = (sheet: string, { name, area, style }: TableSpec): Step =>
  step(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const made = worksheet.tables.add(rangeOf(worksheet, area), true);
    made.name = name;
    made.style = style;
  }, 6);

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
    ...spec.tables.map((table) => tableStep(name, table)),
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
