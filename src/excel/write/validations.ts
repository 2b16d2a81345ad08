import type { Validation } from "../../ledger/sheetSpec";
import { areaLists } from "./ranges";
import { step, type Step } from "./step";

const ALERT = { stop: "Stop", warning: "Warning" } as const;

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.type) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.values.join(",") } };
    case "decimal":
      return {
        decimal:
          validation.max === undefined
            ? { formula1: validation.min, operator: "GreaterThanOrEqualTo" }
            : { formula1: validation.min, formula2: validation.max, operator: "Between" },
      };
    case "date":
      return {
        date: {
          formula1: String(validation.first),
          formula2: String(validation.last),
          operator: "Between",
        },
      };
    case "custom":
      return { custom: { formula: validation.formula } };
  }
}

/** Help while typing. It is not relied upon: pasting goes past it. */
export function validationSteps(sheet: string, validations: readonly Validation[]): Step[] {
  return validations.flatMap((validation) => {
    const rule = ruleOf(validation);
    const { areas, alert, prompt } = validation;
    return areaLists(areas).map((addresses) =>
      step(({ workbook }) => {
        const { dataValidation } = workbook.worksheets.getItem(sheet).getRanges(addresses);
        dataValidation.rule = rule;
        dataValidation.ignoreBlanks = true;
        dataValidation.errorAlert = {
          showAlert: true,
          style: ALERT[alert.style],
          title: alert.title,
          message: alert.message,
        };
        if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
      }, 8),
    );
  });
}
